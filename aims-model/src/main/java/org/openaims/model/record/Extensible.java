package org.openaims.model.record;

import org.immutables.value.Value.Default;

/** What every record has: room for the embedder's own fields. */
public interface Extensible {

    /**
     * The embedder's own fields, by namespaced key such as {@code acme:cost-centre}; read them through an
     * {@link ExtensionKey}.
     *
     * @return the fields; none by default
     */
    @Default
    default Extensions extensions() {
        return Extensions.none();
    }
}
