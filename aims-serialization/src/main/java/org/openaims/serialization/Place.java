package org.openaims.serialization;

/** A place in a document: line and column in UTF-16 characters, both from 1. */
record Place(int line, int column) {}
