package org.openaims.rules.language;

/**
 * Two values that were bound to a subject, the later one beside what was bound before it.
 *
 * @param first what was bound before
 * @param second what was bound after it
 * @param <A> the type of the first
 * @param <C> the type of the second
 */
public record Both<A, C>(A first, C second) {}
