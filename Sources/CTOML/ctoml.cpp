#include "CTOML.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Some of its assertions are about the text, which is checked again and told of right behind them.
#undef NDEBUG
#define TOML_ASSERT(expression) static_cast<void>(0)
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

namespace {
struct Value {
  std::string table;
  std::string key;
  std::optional<std::string> text;
  size_t line;
};

std::optional<std::string> text_of(const toml::node &node) {
  if (auto text = node.value_exact<std::string>()) return text;
  if (auto number = node.value_exact<int64_t>()) return std::to_string(*number);
  return {};
}
}  // namespace

struct ctoml_document {
  std::vector<Value> values;
  std::optional<std::string> reason;
  size_t error_line = 0;

  // Takes the values of a table, and those of the tables in it.
  void add(const toml::table &table, std::string_view name, bool is_top) {
    for (auto &&[key, node] : table) {
      if (auto inner = node.as_table(); inner && is_top) {
        add(*inner, key.str(), false);
      } else {
        values.push_back({std::string(name), std::string(key.str()), text_of(node),
                          key.source().begin.line});
      }
    }
  }
};

ctoml_document *ctoml_read(const char *bytes, size_t count) {
  auto document = new ctoml_document;
  auto result = toml::parse(std::string_view(bytes, count));
  if (result) {
    document->add(result.table(), "", true);
  } else {
    document->reason = result.error().description();
    document->error_line = result.error().source().begin.line;
  }
  return document;
}

void ctoml_free(ctoml_document *document) { delete document; }

ctoml_problem ctoml_problem_of(const ctoml_document *document) {
  return {document->reason ? document->reason->c_str() : nullptr, document->error_line};
}

size_t ctoml_count(const ctoml_document *document) { return document->values.size(); }

ctoml_value ctoml_at(const ctoml_document *document, size_t index) {
  const Value &value = document->values.at(index);
  return {value.table.c_str(), value.key.c_str(), value.text ? value.text->c_str() : nullptr,
          value.line};
}
