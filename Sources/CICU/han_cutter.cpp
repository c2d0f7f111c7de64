#include "kefu_icu.h"

#include <cstdlib>
#include <memory>
#include <new>
#include <unicode/ucharstrie.h>
#include <unicode/udata.h>
#include <unicode/utypes.h>

// ICU's break engine for Chinese and Japanese (icu::CjkBreakEngine in common/dictbe.cpp), for the text that it is given most:
// it divides a run so that the costs of its words, which the dictionary gives, add up to the least. ICU looks every word up
// from the root of the dictionary's trie, where it has to find one of some 20,000 first characters, and then one of some
// hundred second ones; here the places after first characters are kept, and those after the pairs that were met last.

namespace {

constexpr uint16_t first_character = 0x4E00;
constexpr int32_t character_count = 0x9FFF - first_character + 1;
/// As in ICU: the longest word, and the cost of a character that is no word.
constexpr int32_t longest_word = 20;
constexpr uint32_t greatest_cost = 255;

/// The trie of ICU's dictionary, or null. ICU keeps the memory as long as the process lives.
const UChar *dictionary_trie() {
  static const UChar *const trie = []() -> const UChar * {
    UErrorCode status = U_ZERO_ERROR;
    UDataMemory *memory = udata_open(U_ICUDATA_NAME "-brkitr", "dict", "cjdict", &status);
    if (U_FAILURE(status)) return nullptr;
    // The header is eight numbers (icu::DictionaryData): the offset of the trie, …, its type and a transformation.
    const auto *header = static_cast<const int32_t *>(udata_getMemory(memory));
    constexpr int32_t type = 4, type_mask = 7, utf16_trie = 1;
    if (!header || (header[type] & type_mask) != utf16_trie) return nullptr;
    return reinterpret_cast<const UChar *>(reinterpret_cast<const char *>(header) + header[0]);
  }();
  return trie;
}

/// The trie after a first character.
struct beginning {
  uint64_t state;
  /// What the character costs as a word, if it is one.
  int32_t cost;
  /// 1 + UStringTrieResult; 0: not looked up yet.
  int32_t result;
};

/// The trie after two characters.
struct pair {
  uint64_t state;
  int32_t cost;
  /// UStringTrieResult.
  int32_t result;
  /// The characters; 0 if the place is free.
  uint32_t characters;
};

constexpr int32_t pair_count = 1 << 12;

/// The best way to reach a boundary.
struct arrival {
  uint32_t cost;
  int32_t from;
};

}  // namespace

struct kefu_han_cutter {
  icu::UCharsTrie trie;
  std::unique_ptr<beginning[], decltype(&std::free)> beginnings;
  /// By hash of the characters; a new pair takes the place of an old one.
  std::unique_ptr<pair[], decltype(&std::free)> pairs;
  std::unique_ptr<arrival[]> arrivals;
  int32_t limit;
};

kefu_han_cutter *kefu_han_cutter_open(int32_t limit) {
  const UChar *trie = dictionary_trie();
  if (!trie || limit < 1) return nullptr;
  // Zeros that cost no memory until they are written.
  auto *beginnings = static_cast<beginning *>(std::calloc(character_count, sizeof(beginning)));
  auto *pairs = static_cast<pair *>(std::calloc(pair_count, sizeof(pair)));
  auto *arrivals = new (std::nothrow) arrival[limit + 1];
  auto *cutter = new (std::nothrow)
      kefu_han_cutter{icu::UCharsTrie(trie), {beginnings, &std::free}, {pairs, &std::free},
                      std::unique_ptr<arrival[]>(arrivals), limit};
  if (cutter && beginnings && pairs && arrivals) return cutter;
  if (cutter) {
    delete cutter;
  } else {
    std::free(beginnings);
    std::free(pairs);
    delete[] arrivals;
  }
  return nullptr;
}

void kefu_han_cutter_close(kefu_han_cutter *cutter) { delete cutter; }

namespace {

/// The trie after a first character.
const beginning &begin(kefu_han_cutter &cutter, uint16_t character) {
  beginning &found = cutter.beginnings[character - first_character];
  if (found.result) return found;
  const UStringTrieResult result = cutter.trie.first(character);
  if (USTRINGTRIE_HAS_VALUE(result)) found.cost = cutter.trie.getValue();
  if (USTRINGTRIE_HAS_NEXT(result)) found.state = cutter.trie.getState64();
  found.result = 1 + result;
  return found;
}

/// The trie after a second character; the first has a next.
const pair &go_on(kefu_han_cutter &cutter, const beginning &first, uint16_t one, uint16_t other) {
  const uint32_t characters = static_cast<uint32_t>(one) << 16 | other;
  pair &found = cutter.pairs[characters * 0x9E3779B1u >> 20];
  if (found.characters == characters) return found;
  cutter.trie.resetToState64(first.state);
  const UStringTrieResult result = cutter.trie.next(other);
  found = {0, 0, result, characters};
  if (USTRINGTRIE_HAS_VALUE(result)) found.cost = cutter.trie.getValue();
  if (USTRINGTRIE_HAS_NEXT(result)) found.state = cutter.trie.getState64();
  return found;
}

}  // namespace

int32_t kefu_han_cutter_split(kefu_han_cutter *cutter, const uint16_t *text, int32_t length,
                              int32_t *ends) {
  if (length > cutter->limit) return -1;
  arrival *arrivals = cutter->arrivals.get();
  arrivals[0] = {0, -1};
  for (int32_t i = 1; i <= length; i++) arrivals[i] = {UINT32_MAX, -1};
  for (int32_t start = 0; start < length; start++) {
    const uint32_t before = arrivals[start].cost;
    auto reach = [&](int32_t end, uint32_t cost) {
      if (before + cost < arrivals[end].cost) arrivals[end] = {before + cost, start};
    };
    const beginning &first = begin(*cutter, text[start]);
    auto result = static_cast<UStringTrieResult>(first.result - 1);
    const bool is_word = USTRINGTRIE_HAS_VALUE(result);
    if (is_word) reach(start + 1, static_cast<uint32_t>(first.cost));
    if (USTRINGTRIE_HAS_NEXT(result) && start + 1 < length) {
      const pair &second = go_on(*cutter, first, text[start], text[start + 1]);
      result = static_cast<UStringTrieResult>(second.result);
      if (USTRINGTRIE_HAS_VALUE(result)) reach(start + 2, static_cast<uint32_t>(second.cost));
      if (USTRINGTRIE_HAS_NEXT(result)) cutter->trie.resetToState64(second.state);
      const int32_t limit = length - start < longest_word ? length - start : longest_word;
      for (int32_t end = 2; end < limit && USTRINGTRIE_HAS_NEXT(result); end++) {
        result = cutter->trie.next(text[start + end]);
        if (USTRINGTRIE_HAS_VALUE(result))
          reach(start + end + 1, static_cast<uint32_t>(cutter->trie.getValue()));
      }
    }
    if (!is_word) reach(start + 1, greatest_cost);
  }
  int32_t count = 0;
  for (int32_t end = length; end > 0; end = arrivals[end].from) count++;
  int32_t place = count;
  for (int32_t end = length; end > 0; end = arrivals[end].from) ends[--place] = end;
  return count;
}
