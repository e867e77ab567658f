package org.openaims.rules.language;

/**
 * Something as it would be with one declared part dropped or altered. Records on which it says the same as without the
 * change do not show that the part is needed, or that it is right.
 *
 * @param altered what was dropped or altered, as a lower-case phrase such as {@code without the condition that it is in
 *     operation}; differs from the others of its rule
 * @param changed what it is then
 * @param <T> the type of what is altered
 */
public record Variant<T>(String altered, T changed) {}
