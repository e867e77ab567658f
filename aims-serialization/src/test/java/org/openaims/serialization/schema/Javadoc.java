package org.openaims.serialization.schema;

import static java.util.Objects.requireNonNull;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Javadoc of source files in plain words: for each type, accessor, component and constant its first sentence. */
final class Javadoc {

    private final Map<String, String> texts = new TreeMap<>();

    private Javadoc() {}

    static Javadoc of(Collection<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Javadoc javadoc = new Javadoc();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                javadoc.new Reading(docs, unit).scan(unit, null);
            }
        }
        return javadoc;
    }

    /** What is said of a type, or of what a type declares, by its canonical name. */
    Optional<String> of(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    private final class Reading extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees docs;
        private final Deque<String> names = new ArrayDeque<>();

        Reading(DocTrees docs, CompilationUnitTree unit) {
            this.docs = docs;
            names.push(requireNonNull(unit.getPackageName()).toString());
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            names.push(names.element() + "." + type.getSimpleName());
            comment().ifPresent(comment -> {
                texts.put(names.element(), words(comment.getFirstSentence()));
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree component && !component.isTypeParameter()) {
                        put(component.getName().getName().toString(), sentence(words(component.getDescription())));
                    }
                }
            });
            super.visitClass(type, null);
            names.pop();
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getParameters().isEmpty()) {
                comment()
                        .ifPresent(comment -> put(
                                method.getName().toString(),
                                words(comment.getFirstSentence()) + besideTheValue(comment)));
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            comment().ifPresent(comment -> put(variable.getName().toString(), words(comment.getFirstSentence())));
            return null;
        }

        private void put(String name, String text) {
            texts.put(names.element() + "." + name, text);
        }

        private Optional<DocCommentTree> comment() {
            return Optional.ofNullable(docs.getDocCommentTree(getCurrentPath()));
        }
    }

    /** What {@code @return} adds to the value itself, such as when there is none. */
    private static String besideTheValue(DocCommentTree comment) {
        return comment.getBlockTags().stream()
                .filter(ReturnTree.class::isInstance)
                .map(tag -> words(((ReturnTree) tag).getDescription()))
                .filter(text -> text.contains("; "))
                .map(text -> " " + sentence(text.substring(text.indexOf("; ") + 2)))
                .collect(Collectors.joining());
    }

    private static String sentence(String text) {
        String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    private static String words(List<? extends DocTree> parts) {
        return parts.stream()
                .map(Javadoc::word)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String word(DocTree part) {
        if (part instanceof TextTree text) {
            return text.getBody();
        } else if (part instanceof LiteralTree literal) {
            return literal.getBody().getBody();
        } else if (part instanceof LinkTree link) {
            return link.getLabel().isEmpty() ? shortName(link.getReference().getSignature()) : words(link.getLabel());
        } else if (part instanceof EntityTree entity) {
            throw new IllegalArgumentException("expected the character itself, found &" + entity.getName() + ";");
        }
        return " "; // the mark of an element, such as a paragraph
    }

    /** {@code a} of {@code Type#a()}, {@code Type} of {@code some.where.Type}. */
    private static String shortName(String reference) {
        return reference.replaceAll(".*[#.](?=\\w)", "").replaceAll("\\(.*", "");
    }
}
