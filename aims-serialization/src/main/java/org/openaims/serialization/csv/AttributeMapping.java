package org.openaims.serialization.csv;

import java.util.Set;
import java.util.TreeSet;
import org.openaims.model.context.AiSystem;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.AttributeType;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.RecordType;

/**
 * Where an attribute of the systems comes from.
 *
 * @param attribute the name of an attribute of {@link AiSystem} that is written as one text, or as several
 * @param source the source of its value; an attribute with many values may have several sources
 */
public record AttributeMapping(String attribute, ValueSource source) {

    private static final Set<String> MADE_OTHERWISE = Set.of("id", "recordedOn", "recordedBy");

    /**
     * Refuses an attribute that an AI system does not have or that is not mapped this way, and values that it cannot
     * have.
     *
     * @param attribute the name of the attribute
     * @param source the source of its value
     */
    public AttributeMapping {
        Attribute<AiSystem> described = RecordType.of(AiSystem.class)
                .attribute(attribute)
                .filter(AttributeMapping::isMapped)
                .orElseThrow(() -> new InvalidRecordException(
                        "AttributeMapping.attribute: must be one of " + mapped() + ", but was " + attribute));
        if (source instanceof ValueSource.Constant constant) {
            checked(described, constant.value());
        } else if (source instanceof ValueSource.Codes codes) {
            codes.codes().forEach(code -> checked(described, code.means()));
        } else if (source instanceof ValueSource.Day && described.type() != AttributeType.Scalar.DAY) {
            throw new InvalidRecordException("AttributeMapping.source: must not be a day, because " + attribute
                    + " must be " + AttributeValues.expected(described.type()));
        }
    }

    /** The attribute. */
    Attribute<AiSystem> described() {
        return RecordType.of(AiSystem.class).attribute(attribute).orElseThrow();
    }

    private static void checked(Attribute<AiSystem> attribute, String text) {
        if (AttributeValues.read(attribute.type(), text).isEmpty()) {
            throw new InvalidRecordException("AttributeMapping.source: " + attribute.name() + " must be "
                    + AttributeValues.expected(attribute.type()) + ", but was " + Cells.shortened(text));
        }
    }

    private static boolean isMapped(Attribute<AiSystem> attribute) {
        return !MADE_OTHERWISE.contains(attribute.name()) && AttributeValues.isReadable(attribute.type());
    }

    private static Set<String> mapped() {
        Set<String> names = new TreeSet<>();
        for (Attribute<AiSystem> attribute : RecordType.of(AiSystem.class).attributes()) {
            if (isMapped(attribute)) {
                names.add(attribute.name());
            }
        }
        return names;
    }
}
