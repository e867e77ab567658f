package org.openaims.model.record;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A hash over what a record says, by which a change of it shows: SHA-256 over an encoding that any program can rebuild.
 *
 * <p>The encoding is made of the record's content and not of a JSON text, so that layout and order of keys play no part.
 * Each value is written as one letter for its kind, the number of bytes or of elements in decimal digits, a colon, and
 * the content; texts are UTF-8:
 *
 * <ul>
 *   <li>{@code t5:hello} a text; so are days ({@code 2026-03-01}), periods ({@code P12M}), ids, codes and constants, as
 *       they stand in JSON;
 *   <li>{@code n3:1.5} a number in plain decimal digits, without an exponent and without trailing zeros;
 *   <li>{@code b1:1} true, {@code b1:0} false;
 *   <li>{@code l2:} a list or a set, followed by its elements in their order;
 *   <li>{@code r3:} a record, followed by its attributes in the order of their names (by UTF-16 code units), each as its
 *       name, which is a text, and its value. Attributes that are absent or empty are left out. A record that is one of
 *       several kinds has its discriminator as the attribute {@code kind}; a day among the embedder's own fields is a
 *       record with the attribute {@code $day};
 *   <li>{@code z0:} no value.
 * </ul>
 */
public final class ContentHash {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private ContentHash() {}

    /**
     * The hash of a record.
     *
     * @param type the type of the record
     * @param record the record
     * @param without names of attributes of the record itself that are left out
     * @param <T> the record
     * @return 64 lower-case hexadecimal digits
     */
    public static <T> String of(RecordType<T> type, T record, String... without) {
        return HexFormat.of().formatHex(sha256().digest(encoding(type, record, without)));
    }

    /**
     * The encoding that is hashed.
     *
     * @param type the type of the record
     * @param record the record
     * @param without names of attributes of the record itself that are left out
     * @param <T> the record
     * @return the bytes
     */
    public static <T> byte[] encoding(RecordType<T> type, T record, String... without) {
        ContentHash hash = new ContentHash();
        hash.record(type, record, Optional.empty(), Set.of(without));
        return hash.bytes.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private <T> void record(RecordType<T> type, T record, Optional<String> kind, Set<String> without) {
        SortedMap<String, Runnable> fields = new TreeMap<>();
        kind.ifPresent(name -> fields.put("kind", () -> text(name)));
        for (Attribute<T> attribute : type.attributes()) {
            Collection<?> values = attribute.values(record);
            boolean isLeftOut = values.isEmpty() || values.contains(Extensions.none());
            if (!isLeftOut && !without.contains(attribute.name())) {
                fields.put(attribute.name(), () -> attribute(attribute, values));
            }
        }
        fields(fields);
    }

    private void attribute(Attribute<?> attribute, Collection<?> values) {
        if (attribute.isMany()) {
            begin('l', values.size());
        }
        values.forEach(value -> value(attribute.type(), value));
    }

    private void fields(SortedMap<String, Runnable> fields) {
        begin('r', fields.size());
        fields.forEach((name, content) -> {
            text(name);
            content.run();
        });
    }

    private void value(AttributeType type, Object value) {
        if (type instanceof AttributeType.Nested nested) {
            nested(nested.type(), value, Optional.empty());
        } else if (type instanceof AttributeType.Choice choice) {
            Map.Entry<String, RecordType<?>> kind = choice.kindOf(value);
            nested(kind.getValue(), value, Optional.of(kind.getKey()));
        } else if (value instanceof Code code) {
            text(code.value());
        } else if (value instanceof Enum<?> constant) {
            text(constant.name());
        } else if (value instanceof Boolean truth) {
            truth(truth);
        } else if (value instanceof Integer number) {
            number(BigDecimal.valueOf(number));
        } else if (value instanceof BigDecimal number) {
            number(number);
        } else if (value instanceof Value own) {
            value(own);
        } else if (value instanceof Extensions extensions) {
            values(extensions.fields());
        } else {
            text(value.toString());
        }
    }

    private <R> void nested(RecordType<R> type, Object record, Optional<String> kind) {
        record(type, type.javaType().cast(record), kind, Set.of());
    }

    private void value(Value value) {
        if (value instanceof Value.Text text) {
            text(text.text());
        } else if (value instanceof Value.Numeric number) {
            number(number.number());
        } else if (value instanceof Value.Truth truth) {
            truth(truth.truth());
        } else if (value instanceof Value.Day day) {
            begin('r', 1);
            text("$day");
            text(day.day().toString());
        } else if (value instanceof Value.Sequence sequence) {
            begin('l', sequence.values().size());
            sequence.values().forEach(this::value);
        } else if (value instanceof Value.Fields fields) {
            values(fields.fields());
        } else {
            begin('z', 0);
        }
    }

    private void values(SortedMap<String, Value> values) {
        SortedMap<String, Runnable> fields = new TreeMap<>();
        values.forEach((name, value) -> fields.put(name, () -> value(value)));
        fields(fields);
    }

    private void truth(boolean truth) {
        scalar('b', truth ? "1" : "0");
    }

    private void number(BigDecimal number) {
        scalar('n', number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    private void text(String text) {
        scalar('t', text);
    }

    private void scalar(char letter, String content) {
        byte[] encoded = content.getBytes(StandardCharsets.UTF_8);
        begin(letter, encoded.length);
        bytes.writeBytes(encoded);
    }

    private void begin(char letter, int count) {
        bytes.writeBytes((letter + Integer.toString(count) + ":").getBytes(StandardCharsets.UTF_8));
    }
}
