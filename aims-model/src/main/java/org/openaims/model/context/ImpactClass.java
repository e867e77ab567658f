package org.openaims.model.context;

/**
 * How far an AI system can affect people or societies, by the organization's own thresholds (clause 6.1.4).
 */
public enum ImpactClass {
    /** It can affect people or societies significantly: an impact assessment is needed. */
    SIGNIFICANT,
    /** It can affect people or societies in a limited way: an impact assessment or a screening is needed. */
    LIMITED,
    /** It was found not to affect people or societies; the classification is no screening record. */
    NONE,
    /** The organization says that it has not determined it yet. */
    NOT_DETERMINED
}
