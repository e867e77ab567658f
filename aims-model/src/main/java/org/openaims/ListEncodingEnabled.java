package org.openaims;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.immutables.encode.EncodingMetadata;
import org.immutables.encode.EncodingMetadata.Element;

/**
 * How the generator writes an attribute with a list: what a builder is given goes through {@link org.openaims.model.record.Elements},
 * which keeps it small and shares what did not change (docs/adr/0009).
 *
 * <p>The generator knows it by its name, which ends in {@code Enabled}. Each element is a field or method of the
 * generated class or of its builder, named after the attribute; in the code
 * {@code @@} stands before a field and {@code @^} before a parameter. The generator can make such a table from a class,
 * but only from one that was compiled before.
 */
@Retention(RetentionPolicy.SOURCE)
@EncodingMetadata(
        name = "org.openaims.ListEncoding",
        imports = {},
        typeParams = "E",
        elements = {
            @Element(
                    name = "value",
                    tags = {"IMPL", "PRIVATE", "FINAL", "FIELD"},
                    naming = "*",
                    stdNaming = "NONE",
                    type = "java.util.List<E>",
                    typeParams = {},
                    params = {},
                    doc = {},
                    annotations = {},
                    thrown = {},
                    code = ""),
            @Element(
                    name = "from",
                    tags = {"STATIC", "PRIVATE", "FROM", "SYNTH"},
                    naming = "*_from",
                    stdNaming = "NONE",
                    type = "java.util.List<E>",
                    typeParams = {},
                    params = "value: java.util.List<E>",
                    doc = {},
                    annotations = {},
                    thrown = {},
                    code = "{\nreturn @^value;\n}"),
            @Element(
                    name = "get",
                    tags = {"EXPOSE", "SYNTH"},
                    naming = "*",
                    stdNaming = "NONE",
                    type = "java.util.List<E>",
                    typeParams = {},
                    params = {},
                    doc = {},
                    annotations = {},
                    thrown = {},
                    code = "{\nreturn @@value;\n}"),
            @Element(
                    name = "toString",
                    tags = {"PRIVATE", "TO_STRING", "SYNTH"},
                    naming = "*_toString",
                    stdNaming = "NONE",
                    type = "java.lang.String",
                    typeParams = {},
                    params = {},
                    doc = {},
                    annotations = {},
                    thrown = {},
                    code = "{\nreturn @@value.toString();\n}"),
            @Element(
                    name = "hashCode",
                    tags = {"PRIVATE", "HASH_CODE", "SYNTH"},
                    naming = "*_hashCode",
                    stdNaming = "NONE",
                    type = "int",
                    typeParams = {},
                    params = {},
                    doc = {},
                    annotations = {},
                    thrown = {},
                    code = "{\nreturn @@value.hashCode();\n}"),
            @Element(
                    name = "equals",
                    tags = {"PRIVATE", "EQUALS", "SYNTH"},
                    naming = "*_equals",
                    stdNaming = "NONE",
                    type = "boolean",
                    typeParams = {},
                    params = "other: org.openaims.ListEncoding<E>",
                    doc = {},
                    annotations = {},
                    thrown = {},
                    code = "{\nreturn @@value.equals(@^other.@@value);\n}"),
            @Element(
                    name = "elements",
                    tags = {"BUILDER", "PRIVATE", "FIELD"},
                    naming = "*_elements",
                    stdNaming = "NONE",
                    type = "java.util.Collection<E>",
                    typeParams = {},
                    params = {},
                    doc = {},
                    annotations = {},
                    thrown = {},
                    code = "org.openaims.model.record.Elements.none()"),
            @Element(
                    name = "build",
                    tags = {"BUILDER", "PRIVATE", "BUILD"},
                    naming = "*_build",
                    stdNaming = "NONE",
                    type = "java.util.List<E>",
                    typeParams = {},
                    params = {},
                    doc = {},
                    annotations = {},
                    thrown = {},
                    code = "{\nreturn org.openaims.model.record.Elements.list(@@elements);\n}"),
            @Element(
                    name = "add",
                    tags = {"BUILDER", "INIT"},
                    naming = "*",
                    stdNaming = "ADD",
                    type = "void",
                    typeParams = {},
                    params = "element: E",
                    doc = {},
                    annotations = {},
                    thrown = {},
                    code =
                            "{\n@@elements = org.openaims.model.record.Elements.and(@@elements, java.util.List.of(@^element));\n}"),
            @Element(
                    name = "addMany",
                    tags = {"BUILDER", "INIT"},
                    naming = "add*",
                    stdNaming = "NONE",
                    type = "void",
                    typeParams = {},
                    params = "more: E...",
                    doc = {},
                    annotations = {},
                    thrown = {},
                    code =
                            "{\n@@elements = org.openaims.model.record.Elements.and(@@elements, java.util.List.of(@^more));\n}"),
            @Element(
                    name = "addAll",
                    tags = {"BUILDER", "INIT"},
                    naming = "*",
                    stdNaming = "ADD_ALL",
                    type = "void",
                    typeParams = {},
                    params = "more: java.lang.Iterable<? extends E>",
                    doc = {},
                    annotations = {},
                    thrown = {},
                    code = "{\n@@elements = org.openaims.model.record.Elements.and(@@elements, @^more);\n}"),
            @Element(
                    name = "set",
                    tags = {"BUILDER", "INIT", "COPY"},
                    naming = "*",
                    stdNaming = "NONE",
                    type = "void",
                    typeParams = {},
                    params = "all: java.lang.Iterable<? extends E>",
                    doc = {},
                    annotations = {},
                    thrown = {},
                    code =
                            "{\n@@elements = org.openaims.model.record.Elements.and(org.openaims.model.record.Elements.none(), @^all);\n}"),
        })
@interface ListEncodingEnabled {}
