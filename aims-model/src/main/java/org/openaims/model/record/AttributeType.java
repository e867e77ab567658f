package org.openaims.model.record;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The type of one value of an attribute; of an element where the attribute has many. */
public sealed interface AttributeType {

    /** The values that need no further description. */
    enum Scalar implements AttributeType {
        /** A {@link String}. */
        TEXT,
        /** A {@link Boolean}. */
        TRUTH,
        /** An {@link Integer}. */
        WHOLE_NUMBER,
        /** A {@link java.math.BigDecimal}. */
        DECIMAL,
        /** A {@link java.time.LocalDate}. */
        DAY,
        /** A {@link java.time.Period}. */
        PERIOD,
        /** A {@link Value}. */
        VALUE,
        /** The embedder's own fields, {@link Extensions}. */
        EXTENSIONS
    }

    /**
     * A constant of an enum.
     *
     * @param type the enum
     * @param constants its constants by name, in the order of declaration
     */
    record Enumerated(Class<?> type, Map<String, Object> constants) implements AttributeType {

        /**
         * Copies the map, keeping its order.
         *
         * @param type the enum
         * @param constants its constants by name, in the order of declaration
         */
        public Enumerated {
            constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        }
    }

    /**
     * A {@link Code}: a typed id or a name from an open list.
     *
     * @param type the Java record
     * @param factory makes one from its text; throws {@link InvalidRecordException}
     */
    record Coded(Class<? extends Code> type, Function<String, Object> factory) implements AttributeType {}

    /**
     * A record.
     *
     * @param type its description
     */
    record Nested(RecordType<?> type) implements AttributeType {}

    /**
     * One of several kinds of record.
     *
     * @param type the sealed interface
     * @param kinds the kinds by discriminator, in the order of the discriminators
     */
    record Choice(Class<?> type, Map<String, RecordType<?>> kinds) implements AttributeType {

        /**
         * Copies the map, keeping its order.
         *
         * @param type the sealed interface
         * @param kinds the kinds by discriminator, in the order of the discriminators
         */
        public Choice {
            kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        }

        /**
         * The kind of a value.
         *
         * @param value a value of one of the kinds
         * @return its discriminator and its description
         * @throws IllegalArgumentException if the value is of none of the kinds
         */
        public Map.Entry<String, RecordType<?>> kindOf(Object value) {
            for (Map.Entry<String, RecordType<?>> kind : kinds.entrySet()) {
                if (kind.getValue().javaType().isInstance(value)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(type.getSimpleName() + ": expected one of "
                    + List.copyOf(kinds.keySet()) + ", found a "
                    + value.getClass().getSimpleName());
        }
    }
}
