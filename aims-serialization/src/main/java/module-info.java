/** JSON, reports and imports for the records and results of an AI management system. */
module org.openaims.serialization {
    requires transitive org.openaims.model;
    requires static org.apache.commons.csv; // only for the import of CSV
    requires static org.jspecify;
    requires tools.jackson.core;

    exports org.openaims.serialization;
    exports org.openaims.serialization.csv;
    exports org.openaims.serialization.report;
}
