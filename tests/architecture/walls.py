#!/usr/bin/env python3
"""Checks one wall of the house (or all): walls.py ROOT [RULE] | ROOT links PROGRAM… | ROOT collected_texts LUPDATE.

Every rule first refuses its wrong samples and passes its right ones; only then the tree is looked at.
"""
import sys

import house_rules
import layer_rules  # noqa: F401  (registers its rules)
import text_rules  # noqa: F401
from rule import RULES
from source_tree import Tree


def faults_of(name, tree):
    function, wrong, right = RULES[name]
    for sample in wrong:
        if not function(Tree(sample)):
            return [f"the rule does not refuse its wrong sample {sample}"]
    for sample in right:
        if function(Tree(sample)):
            return [f"the rule refuses its right sample: {function(Tree(sample))}"]
    return function(tree)


def main(arguments):
    root, names = arguments[0], arguments[1:2]
    if names == ["list"]:
        print("\n".join(RULES))
        return 0
    if names == ["links"]:
        faults = house_rules.links(arguments[2:])
    elif names == ["collected_texts"]:
        faults = house_rules.collected_texts(root, arguments[2])
    else:
        tree = Tree.read(root)
        assert len(tree.code("core")) > 20, f"no sources below {root}"
        faults = [text for name in names or RULES for text in faults_of(name, tree)]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
