package org.openaims.model.standard;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A record, and those of its attributes that can show what an entry of the catalogue asks for.
 *
 * <p>It names them by text, as JSON does: the catalogue stands below the records and knows none of them. It does not
 * say which values they have to have, nor that they are enough: that is the business of rules.
 *
 * @param record the name of the record's type, such as {@code "AiPolicy"}
 * @param attributes the names of its attributes, such as {@code "approval"}; at least one, none twice, in the order in
 *     which an auditor would ask for them
 */
public record RecordAttributes(String record, List<String> attributes) {

    /**
     * Copies the list and checks that it names something.
     *
     * @param record not blank
     * @param attributes at least one, none blank, none twice
     * @throws IllegalArgumentException if a name is blank, or there is no attribute, or one twice
     */
    public RecordAttributes {
        Objects.requireNonNull(record, "record");
        Invariant.notBlank("RecordAttributes", record, "record", record);
        attributes = List.copyOf(attributes);
        Invariant.that(
                !attributes.isEmpty(), "RecordAttributes", record, "attributes", "must name at least one", attributes);
        attributes.forEach(attribute -> Invariant.notBlank("RecordAttributes", record, "attributes", attribute));
        Invariant.that(
                Set.copyOf(attributes).size() == attributes.size(),
                "RecordAttributes",
                record,
                "attributes",
                "must name none twice",
                attributes);
    }

    // How the clause files write it, as the last words of a row: by("AiPolicy: approval, effectiveFrom").

    static RecordAttributes by(String text) {
        int colon = text.indexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "expected a record and its attributes, such as \"AiPolicy: approval, effectiveFrom\", found \""
                            + text + "\"");
        }
        return new RecordAttributes(
                text.substring(0, colon), List.of(text.substring(colon + 2).split(", ", -1)));
    }

    /** Copies what shows an entry, and refuses none and the same record twice. */
    static List<RecordAttributes> ofEachRecord(String type, String id, List<RecordAttributes> shownBy) {
        List<String> records = shownBy.stream().map(RecordAttributes::record).toList();
        Invariant.that(!records.isEmpty(), type, id, "shownBy", "must name at least one record", records);
        Invariant.that(
                Set.copyOf(records).size() == records.size(),
                type,
                id,
                "shownBy",
                "must name no record twice",
                records);
        return List.copyOf(shownBy);
    }

    /**
     * The attributes with the name of their record.
     *
     * @return such as {@code "AiPolicy.approval"}, one for each attribute
     */
    public List<String> names() {
        return attributes.stream().map(attribute -> record + "." + attribute).toList();
    }

    /**
     * The record and its attributes in one line.
     *
     * @return such as {@code AiPolicy: approval, effectiveFrom}
     */
    @Override
    public String toString() {
        return record + ": " + String.join(", ", attributes);
    }
}
