import ArgumentParser
import Assets
import Display

@main struct OnRecord: ParsableCommand { mutating func run() { print(Asset.text("sample.txt")) } }
