import Foundation
import Testing

@Suite struct SchemaTests {
  /// Whether python has a validator of JSON Schema.
  static let hasValidator = (try? ShellOutcome("python3 -c 'import jsonschema'"))?.status == 0

  @Test(.enabled(if: hasValidator, "python has no jsonschema"))
  func `a validator accepts every line of the output`() throws {
    let outcome = try ShellOutcome(
      """
      onrecord schema > schema.json
      { echo '{"id": "a", "text": "“No,” said Ada Marsh. It would cover most NATO members."}'
        echo '{"id": "b", "published": "2007-04-25", "text": "“Yes”, and “no”, he said.\\u0000"}'
        echo '{"id": "c"}'; echo 'no object'; } > lines
      onrecord analyze --jsonl < lines > documents 2> /dev/null
      python3 - <<'END'
      import json, jsonschema
      schema = json.load(open("schema.json"))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      lines = [json.loads(line) for line in open("documents", encoding="utf-8")]
      print([sum(1 for _ in validator.iter_errors(line)) for line in lines])
      lines[0]["more"] = 1
      print(sum(1 for _ in validator.iter_errors(lines[0])))
      END
      """
    )
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output == "[0, 0, 0, 0]\n1\n")
  }
}
