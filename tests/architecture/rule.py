"""A rule of the house: a function from a tree to its faults, with samples that prove it can fail."""

RULES = {}


def rule(wrong, right=()):
    """Each of `wrong` (a {path: text}) must be refused, each of `right` must pass, before the tree is looked at."""
    def add(function):
        RULES[function.__name__] = (function, wrong, right)
        return function
    return add
