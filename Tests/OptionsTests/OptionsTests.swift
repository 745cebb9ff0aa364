import Testing

/// The tests of the command line, one at a time: getopt_long(3) keeps where it is in global variables.
@Suite(.serialized) struct OptionsTests {}
