/** For those who write rules: sample dossiers, a seeded generator of whole records, and probes. */
module org.openaims.testing {
    requires transitive org.openaims.rules;
    requires static org.jspecify;

    exports org.openaims.testing;
}
