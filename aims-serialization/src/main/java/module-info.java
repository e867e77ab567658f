/** JSON, JSON Schema, reports and imports for the records and results of an AI management system. */
module org.openaims.serialization {
    requires transitive org.openaims.model;
    requires tools.jackson.core;
    requires static org.apache.commons.csv;
    requires static org.jspecify;

    exports org.openaims.serialization;
    exports org.openaims.serialization.canonical;
    exports org.openaims.serialization.csv;
    exports org.openaims.serialization.evidence;
    exports org.openaims.serialization.ndjson;
    exports org.openaims.serialization.report;
    exports org.openaims.serialization.schema;
}
