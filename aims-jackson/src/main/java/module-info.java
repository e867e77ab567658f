/** The records of an AI management system on an application's own Jackson 3 mapper. */
module org.openaims.jackson {
    requires transitive org.openaims.model;
    requires transitive org.openaims.serialization;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports org.openaims.jackson;

    provides tools.jackson.databind.JacksonModule with
            org.openaims.jackson.AimsModule;
}
