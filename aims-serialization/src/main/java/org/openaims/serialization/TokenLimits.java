package org.openaims.serialization;

import tools.jackson.core.StreamReadConstraints;

/** The limits that the parser keeps, said in our words. */
final class TokenLimits extends StreamReadConstraints {

    private static final long serialVersionUID = 1L;

    TokenLimits(ReadLimits limits) {
        super(limits.nesting(), -1, -1, limits.numberLength(), limits.textLength(), limits.nameLength());
    }

    @Override
    public void validateNestingDepth(int depth) {
        if (depth > _maxNestingDepth) {
            throw passed("nesting deeper than " + _maxNestingDepth, _maxNestingDepth + " levels");
        }
    }

    @Override
    public void validateFPLength(int length) {
        validateIntegerLength(length);
    }

    @Override
    public void validateIntegerLength(int length) {
        if (length > _maxNumLen) {
            throw passed(longNumber(_maxNumLen), _maxNumLen + " characters");
        }
    }

    static String longNumber(int limit) {
        return "a number of more than " + limit + " characters";
    }

    @Override
    public void validateStringLength(int length) {
        if (length > _maxStringLen) {
            throw characters("a text, name or number", _maxStringLen);
        }
    }

    @Override
    public void validateStringLengthLong(long length) {
        if (length > _maxStringLen) {
            throw characters("a text, name or number", _maxStringLen);
        }
    }

    @Override
    public void validateNameLength(int length) {
        if (length > _maxNameLen) {
            throw characters("a property name", _maxNameLen);
        }
    }

    private static LimitPassedException characters(String what, int limit) {
        return passed(what + " of more than " + limit + " characters", limit + " characters");
    }

    private static LimitPassedException passed(String found, String limit) {
        return new LimitPassedException(found, "at most " + limit);
    }
}
