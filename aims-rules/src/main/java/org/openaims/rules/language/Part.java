package org.openaims.rules.language;

/**
 * A part of a record as the subject of a rule, with the record that it belongs to.
 *
 * @param parent the record
 * @param part the part
 * @param parentPosition the position of the record among all of its kind, from zero
 * @param position the position of the part in the record, from zero
 * @param <T> the type of the record
 * @param <P> the type of the part
 */
public record Part<T, P>(T parent, P part, int parentPosition, int position) {}
