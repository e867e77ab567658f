package org.openaims.cli;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of several words of the command line.
 *
 * @param <E> the constants, whose words are their texts
 */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> constants;

    private Choice(List<E> constants) {
        this.constants = constants;
    }

    static <E extends Enum<E>> Choice<E> of(E[] constants) {
        return new Choice<>(Arrays.asList(constants));
    }

    @Override
    public E convert(String value) {
        return constants.stream()
                .filter(constant -> constant.toString().equals(value))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("expected one of " + constants + ", found '" + value + "'"));
    }
}
