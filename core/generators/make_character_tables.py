#!/usr/bin/env python3
"""Writes the header of character tables that search folds texts and reads pinyin with.

Usage: make_character_tables.py UNICODE_DATA UNIHAN_VARIANTS_BZ2 UNIHAN_READINGS_BZ2 OUTPUT
The inputs are the files of Debian's package unicode-data.
"""
import bz2
import re
import sys
import unicodedata

# How a surname is read, where the dictionaries lack it or to be sure of it.
SURNAME_READINGS = {
    "单單": "shan", "曾": "zeng", "仇": "qiu", "解": "xie", "查": "zha", "朴": "piao", "区區": "ou",
    "盖蓋": "ge", "乐樂": "yue", "员員": "yun", "尉": "yu", "万萬": "mo", "俟": "qi", "翟": "zhai",
    "缪繆": "miao", "覃": "qin", "冼洗": "xian", "折": "she", "黑": "he", "秘": "bi", "繁": "po",
    "召": "shao", "种": "chong", "宓": "fu", "隗": "wei", "澹": "tan", "长長": "zhang", "那": "na",
    "任": "ren", "华華": "hua", "纪紀": "ji", "葛": "ge", "令": "ling", "石": "shi", "车車": "che",
}
PAGE = 256
PAGES = 0x110000 // PAGE


def unihan(path):
    with bz2.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, field, value = line.rstrip("\n").split("\t")
                yield int(code[2:], 16), field, value


def simple_mappings(path):
    """Case and width: one code point for one."""
    lower, plain = {}, {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split(";")
            code = int(fields[0], 16)
            if fields[13]:
                lower[code] = int(fields[13], 16)
            parts = fields[5].split()
            if parts and parts[0] in ("<wide>", "<narrow>"):
                parts = parts[1:]
            if len(parts) == 1 and not parts[0].startswith("<"):
                plain[code] = int(parts[0], 16)
    return lower, plain


def variant_classes(path):
    """Every character to the smallest of those that are its traditional, simplified or other forms."""
    parent = {}

    def find(code):
        parent.setdefault(code, code)
        while parent[code] != code:
            parent[code] = parent[parent[code]]
            code = parent[code]
        return code

    for code, field, value in unihan(path):
        if field in ("kSimplifiedVariant", "kTraditionalVariant", "kSemanticVariant", "kZVariant"):
            for other in re.findall(r"U\+([0-9A-F]+)", value):
                one, two = sorted((find(code), find(int(other, 16))))
                parent[two] = one
    return {code: find(code) for code in list(parent)}


def syllable(pinyin):
    """Without tones; the umlaut is written v, as people type it."""
    letters = unicodedata.normalize("NFD", pinyin.lower()).replace("u\u0308", "v")
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return letters if re.fullmatch(r"[a-z]*[aeiouv][a-z]*", letters) else None


def readings(path):
    """The modern dictionaries' readings; the historic one only where they have none."""
    modern, historic = {}, {}
    for code, field, value in unihan(path):
        if field == "kMandarin":
            texts = value.split()
        elif field in ("kXHC1983", "kTGHZ2013", "kHanyuPinyin"):
            texts = [text for part in value.split() for text in part.split(":")[1].split(",")]
        else:
            continue
        into = historic if field == "kHanyuPinyin" else modern
        for text in texts:
            found = syllable(text)
            if found:
                into.setdefault(code, set()).add(found)
    for characters, reading in SURNAME_READINGS.items():
        for character in characters:
            modern.setdefault(ord(character), set()).add(reading)
    return {**historic, **modern}


def paged(values, default):
    """Two-step table: the number of a code point's page, and the distinct pages."""
    numbers, pages, known = [], [], {}
    for page in range(PAGES):
        content = tuple(values.get(code, default(code)) for code in range(page * PAGE, (page + 1) * PAGE))
        if all(code not in values for code in range(page * PAGE, (page + 1) * PAGE)):
            content = None
        if content not in known:
            known[content] = len(pages)
            pages.append(content)
        numbers.append(known[content])
    return numbers, pages


def array(kind, name, values):
    lines = [f"inline constexpr std::array<{kind}, {len(values)}> {name}{{"]
    for at in range(0, len(values), 24):
        lines.append(",".join(str(value) for value in values[at:at + 24]) + ",")
    return "\n".join(lines) + "};\n"


def main():
    unicode_data, variants, unihan_readings, output = sys.argv[1:]
    lower, plain = simple_mappings(unicode_data)
    classes = variant_classes(variants)
    fold = {}
    for code in set(lower) | set(plain) | set(classes):
        folded = plain.get(code, code)
        folded = lower.get(folded, folded)
        folded = classes.get(folded, folded)
        if folded != code:
            fold[code] = folded
    spoken = readings(unihan_readings)
    syllables = sorted({syllable for all_of_one in spoken.values() for syllable in all_of_one})
    number = {syllable: at for at, syllable in enumerate(syllables)}
    # A set of readings is its length and then the numbers of its syllables; set 0 is empty.
    sets, start = [0], {}
    which = {}
    for code, all_of_one in spoken.items():
        key = tuple(sorted(number[syllable] for syllable in all_of_one))
        if key not in start:
            start[key] = len(sets)
            sets += [len(key), *key]
        which[code] = start[key]
    fold_numbers, fold_pages = paged(fold, lambda code: code)
    reading_numbers, reading_pages = paged(which, lambda _: 0)
    identity = fold_pages.index(None)
    silent = reading_pages.index(None)
    with open(output, "w", encoding="utf-8") as header:
        header.write("#pragma once\n#include <array>\n#include <cstdint>\n#include <string_view>\n"
                     "namespace core::search::tables {\n"
                     f"inline constexpr std::size_t kNoFolding = {identity};\n"
                     f"inline constexpr std::size_t kNoReading = {silent};\n")
        header.write(array("std::uint16_t", "kFoldPages", fold_numbers))
        header.write(array("char32_t", "kFoldValues",
                           [value for page in fold_pages for value in page or [0] * PAGE]))
        header.write(array("std::uint16_t", "kReadingPages", reading_numbers))
        header.write(array("std::uint16_t", "kReadingValues",
                           [value for page in reading_pages for value in page or [0] * PAGE]))
        header.write(array("std::uint16_t", "kReadingSets", sets))
        header.write(array("std::string_view", "kSyllables", [f'"{syllable}"' for syllable in syllables]))
        header.write("}\n")


if __name__ == "__main__":
    main()
