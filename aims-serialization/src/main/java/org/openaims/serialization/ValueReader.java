package org.openaims.serialization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.ExtensionKey;
import org.openaims.model.record.Extensions;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.Value;
import tools.jackson.core.JsonToken;

/** Reads values whose type is not known beforehand. Where one has a problem, it is reported, and null returned. */
final class ValueReader {

    /** The property that makes an object a day. */
    static final String DAY = "$day";

    private final Tokens tokens;
    private final Pointer pointer;
    private final Problems problems;
    private final ScalarReader scalars;
    private final int listEntries;

    ValueReader(Tokens tokens, Pointer pointer, Problems problems, ScalarReader scalars, int listEntries) {
        this.tokens = tokens;
        this.pointer = pointer;
        this.problems = problems;
        this.scalars = scalars;
        this.listEntries = listEntries;
    }

    @Nullable
    Extensions extensions() {
        if (tokens.type() != JsonToken.START_OBJECT) {
            scalars.refuse(AttributeType.Scalar.EXTENSIONS);
            return null;
        }
        Fields fields = new Fields() {
            @Override
            boolean takes(String key) {
                try {
                    ExtensionKey.checkedName(key);
                    return true;
                } catch (InvalidRecordException e) {
                    problems.add(
                            tokens.place(),
                            Quotation.ofProperty(key),
                            "a lower-case namespace, a colon and a local name, such as acme:cost-centre");
                    return false;
                }
            }
        };
        SortedMap<String, Value> values = fields.read();
        return values == null ? null : Extensions.of(values);
    }

    @Nullable
    Value value() {
        switch (tokens.type()) {
            case START_OBJECT -> {
                return object();
            }
            case START_ARRAY -> {
                return sequence();
            }
            case VALUE_STRING -> {
                String text = scalars.text();
                return text == null ? null : new Value.Text(text);
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return new Value.Truth(tokens.type() == JsonToken.VALUE_TRUE);
            }
            case VALUE_NULL -> {
                return Value.absent();
            }
            default -> {
                var number = scalars.decimal();
                return number == null ? null : new Value.Numeric(number);
            }
        }
    }

    private @Nullable Value sequence() {
        List<Value> values = new ArrayList<>();
        boolean sound = true;
        pointer.enterList();
        for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
            pointer.element(i);
            problems.checkElement(i, listEntries, tokens);
            Value value = value();
            if (value == null) {
                sound = false;
            } else if (sound) {
                values.add(value);
            }
        }
        pointer.leave();
        return sound ? new Value.Sequence(values) : null;
    }

    private @Nullable Value object() {
        long start = tokens.placed();
        DayOrFields fields = new DayOrFields();
        SortedMap<String, Value> values = fields.read();
        if (values == null) {
            return null;
        }
        LocalDate day = fields.day;
        if (day == null) {
            return new Value.Fields(values);
        }
        if (!values.isEmpty()) {
            problems.add(
                    Place.of(start), "an object with \"" + DAY + "\" and other properties", "\"" + DAY + "\" alone");
            return null;
        }
        return new Value.Day(day);
    }

    /** The properties of an object whose names are not known beforehand. */
    private abstract class Fields {

        private final Set<String> names = new HashSet<>();

        /** The values by name; null where one has a problem. */
        @Nullable
        SortedMap<String, Value> read() {
            SortedMap<String, Value> values = new TreeMap<>();
            boolean sound = true;
            while (tokens.next() == JsonToken.PROPERTY_NAME) {
                problems.checkProperty(tokens);
                String name = tokens.text();
                pointer.enter(name);
                sound &= property(name, values);
                pointer.leave();
            }
            return sound ? values : null;
        }

        private boolean property(String name, SortedMap<String, Value> values) {
            boolean taken = scalars.isWhole(name) && takes(name);
            if (taken && !names.add(name)) {
                problems.add(tokens.place(), Quotation.ofProperty(name) + " again", "each property once");
                taken = false;
            }
            tokens.next();
            if (!taken) {
                tokens.skipValue();
                return false;
            }
            return readInto(values, name);
        }

        /** Reads the value of a property. */
        boolean readInto(SortedMap<String, Value> values, String name) {
            Value value = value();
            if (value != null) {
                values.put(name, value);
            }
            return value != null;
        }

        /** Whether a property may have the name; reported where it may not. */
        abstract boolean takes(String name);
    }

    private final class DayOrFields extends Fields {

        private @Nullable LocalDate day;

        @Override
        boolean takes(String name) {
            if (name.startsWith("$") && !name.equals(DAY)) {
                problems.add(
                        tokens.place(),
                        Quotation.ofProperty(name),
                        "a name that does not begin with $",
                        NearMiss.of(name, List.of(DAY)));
                return false;
            }
            return true;
        }

        @Override
        boolean readInto(SortedMap<String, Value> values, String name) {
            if (!name.equals(DAY)) {
                return super.readInto(values, name);
            }
            day = scalars.day();
            return day != null;
        }
    }
}
