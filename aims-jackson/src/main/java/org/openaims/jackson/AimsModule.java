package org.openaims.jackson;

import org.openaims.serialization.AimsJson;
import org.openaims.serialization.ReadLimits;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches an application's own Jackson 3 mapper the records of this library, wherever they stand in its objects.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new AimsModule()).build();
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it too, on the class path and on the module path.
 *
 * <p>A record is read and written as {@link AimsJson} does it: as a whole document, {@code formatVersion} included, with
 * every check and in the same form. The mapper's naming, inclusion, order of properties, dates, enums and default typing
 * do not touch it; what the mapper decides is how JSON itself is written down and taken in: indentation, escapes, comments,
 * or another data format altogether. Ids and other codes are strings, also as keys of a map; constants of the model's enums
 * go by their names. What is no record of its own, such as one of several kinds of a value, is refused with a message,
 * because it means something only inside its record.
 *
 * <p>All problems of a record are reported together, by one {@link RecordProblemsException}. Reading is always strict: a
 * mapper has nowhere to tell what a lenient reader passes over.
 */
public final class AimsModule extends JacksonModule {

    private final ReadLimits limits;

    /** A module with the default limits of reading. */
    public AimsModule() {
        this(ReadLimits.defaults());
    }

    /**
     * A module with other limits of reading. They hold for each record; the mapper's own limits hold for all that it reads.
     *
     * @param limits the limits
     */
    public AimsModule(ReadLimits limits) {
        this.limits = limits;
    }

    @Override
    public String getModuleName() {
        return "AimsModule";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        ModelTypes types = new ModelTypes(limits);
        context.addSerializers(new ModelSerializers(types));
        context.addKeySerializers(new ModelKeySerializers(types));
        context.addDeserializers(new ModelDeserializers(types));
        context.addKeyDeserializers(new ModelKeyDeserializers(types));
    }
}
