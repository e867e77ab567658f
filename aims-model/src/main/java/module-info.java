/** The typed records of an AI management system, the catalogue of ISO/IEC 42001:2023, and the result of a check. */
module org.openaims.model {
    requires static org.immutables.encode;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.openaims.model;
    exports org.openaims.model.context;
    exports org.openaims.model.evaluation;
    exports org.openaims.model.improvement;
    exports org.openaims.model.leadership;
    exports org.openaims.model.operation;
    exports org.openaims.model.planning;
    exports org.openaims.model.record;
    exports org.openaims.model.result;
    exports org.openaims.model.standard;
    exports org.openaims.model.support;
}
