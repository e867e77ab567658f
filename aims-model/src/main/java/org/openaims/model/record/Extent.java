package org.openaims.model.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What of a management system's records was handed in. What was not is neither good nor bad: it is not checked.
 */
public sealed interface Extent {

    /**
     * All registers were handed in: what is not in them is not on record.
     *
     * @param completeAsOf the day up to which they are complete; absent when nobody said
     * @param statedBy who said so; absent when nobody did
     */
    record WholeAims(Optional<LocalDate> completeAsOf, Optional<String> statedBy) implements Extent {}

    /**
     * Only the named registers were handed in.
     *
     * @param registers the registers
     */
    record NamedRegisters(List<HandedInRegister> registers) implements Extent {

        /**
         * Copies the list.
         *
         * @param registers the registers
         */
        public NamedRegisters {
            registers = List.copyOf(registers);
        }
    }

    /**
     * A register that was handed in.
     *
     * @param register its JSON pointer, such as {@code /context/systems}
     * @param completeAsOf the day up to which it is complete; absent when nobody said
     * @param statedBy who said so; absent when nobody did
     */
    record HandedInRegister(String register, Optional<LocalDate> completeAsOf, Optional<String> statedBy) {

        /**
         * Checks that the pointer is one.
         *
         * @param register its JSON pointer, such as {@code /context/systems}
         * @param completeAsOf the day up to which it is complete; absent when nobody said
         * @param statedBy who said so; absent when nobody did
         */
        public HandedInRegister {
            if (!register.startsWith("/")) {
                throw new InvalidRecordException(
                        "HandedInRegister.register: must be a JSON pointer that begins with /, but had none in front");
            }
        }
    }

    /**
     * Everything was handed in.
     *
     * @return the extent
     */
    static Extent wholeAims() {
        return new WholeAims(Optional.empty(), Optional.empty());
    }

    /**
     * Only some registers were handed in, and nobody said up to which day they are complete.
     *
     * @param pointers their JSON pointers, such as {@code /context/systems}
     * @return the extent
     */
    static Extent registers(String... pointers) {
        return new NamedRegisters(List.of(pointers).stream()
                .map(pointer -> new HandedInRegister(pointer, Optional.empty(), Optional.empty()))
                .toList());
    }

    /**
     * Whether a register was handed in.
     *
     * @param register its JSON pointer
     * @return true if what is not in it is not on record
     */
    default boolean includes(String register) {
        return !(this instanceof NamedRegisters named)
                || named.registers().stream().anyMatch(one -> one.register().equals(register));
    }
}
