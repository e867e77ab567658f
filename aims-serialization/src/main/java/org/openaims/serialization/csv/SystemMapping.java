package org.openaims.serialization.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openaims.model.context.AiSystem;
import org.openaims.model.record.Attribute;
import org.openaims.model.record.ExtensionKey;
import org.openaims.model.record.InvalidRecordException;
import org.openaims.model.record.RecordType;

/**
 * How a record of the file becomes an entry of the register of AI systems.
 *
 * @param id how its id is made
 * @param attributes where its plain attributes come from; {@code name} must be among them
 * @param lifeCycle where its stages and its time in operation come from; absent when the file does not say, so that
 *     both are unknown
 * @param extensions the columns that are kept as they are
 */
public record SystemMapping(
        IdMapping id,
        List<AttributeMapping> attributes,
        Optional<LifeCycleMapping> lifeCycle,
        List<Extension> extensions) {

    /**
     * Refuses a missing required attribute, and two sources of what can have one value.
     *
     * @param id how its id is made
     * @param attributes where its plain attributes come from
     * @param lifeCycle where its stages and its time in operation come from
     * @param extensions the columns that are kept as they are
     */
    public SystemMapping {
        attributes = List.copyOf(attributes);
        extensions = List.copyOf(extensions);
        Set<String> mapped = new HashSet<>();
        for (AttributeMapping attribute : attributes) {
            if (!mapped.add(attribute.attribute()) && !attribute.described().isMany()) {
                throw new InvalidRecordException(
                        "SystemMapping.attributes: must have one source, but had two for " + attribute.attribute());
            }
        }
        for (Attribute<AiSystem> attribute : RecordType.of(AiSystem.class).attributes()) {
            if (attribute.presence() == Attribute.Presence.REQUIRED
                    && !attribute.name().equals("id")
                    && !mapped.contains(attribute.name())) {
                throw new InvalidRecordException(
                        "SystemMapping.attributes: must have a source of " + attribute.name() + ", but had none");
            }
        }
        if (extensions.stream().map(Extension::key).distinct().count() < extensions.size()) {
            throw new InvalidRecordException("SystemMapping.extensions: must use a key once, but used one again");
        }
    }

    /**
     * A column that is kept as a field of one's own.
     *
     * @param key the namespaced key, such as {@code acme:cost-centre}
     * @param cell the cell; its text is kept with its line breaks
     */
    public record Extension(String key, Cell cell) {

        /**
         * Checks the key.
         *
         * @param key the namespaced key
         * @param cell the cell
         */
        public Extension {
            ExtensionKey.checkedName(key);
        }
    }
}
