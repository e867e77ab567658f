package org.openaims.model.context;

/**
 * Where an AI system came from.
 */
public enum SystemOrigin {
    /** Developed by the organization. */
    BUILT,
    /** Bought or licensed as an AI system. */
    BOUGHT,
    /** A model inside another product. */
    EMBEDDED,
    /** A vendor's feature that was switched on by default. */
    DEFAULT_FEATURE,
    /** Adopted by a team without sign-off. */
    ADOPTED,
    /** Developed together with contractors or partners. */
    BUILT_WITH_PARTNERS
}
