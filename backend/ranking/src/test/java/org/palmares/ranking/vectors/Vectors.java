// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.vectors;

import org.palmares.ranking.json.JsonReader;
import org.palmares.ranking.json.JsonValue;
import org.palmares.ranking.json.JsonValue.JsonArray;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.reason.NotAccepted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vector files. With {@code -Dpalmares.vectors=write} what comes out is written into them. */
public final class Vectors {

    private static final Path FOLDER = Path.of("src", "test", "resources", "vectors");

    private Vectors() {}

    /** The names of one kind, such as {@code rules-2}. */
    public static Stream<String> names(String kind) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(kind))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .map(name -> kind + "/" + name)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static JsonObject read(String name) {
        try {
            return (JsonObject) JsonReader.read(Files.readAllBytes(FOLDER.resolve(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NotAccepted refused) {
            throw new IllegalArgumentException(name, refused);
        }
    }

    public static JsonValue member(JsonObject vector, String name) {
        return Objects.requireNonNull(vector.members().get(name), name);
    }

    public static boolean isWriting() {
        return "write".equals(System.getProperty("palmares.vectors"));
    }

    public static void write(String name, JsonObject vector) {
        try {
            Files.writeString(FOLDER.resolve(name), pretty(vector, "") + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    // What fits stands on one line.
    private static String pretty(JsonValue value, String indent) {
        String line = value.canonical();
        if (line.length() + indent.length() <= 110) {
            return line;
        }
        String deeper = indent + "  ";
        if (value instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .map(member -> deeper + member(member, deeper))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        List<JsonValue> items = value instanceof JsonArray array ? array.items() : List.of();
        return items.isEmpty()
                ? line
                : items.stream()
                        .map(item -> deeper + pretty(item, deeper))
                        .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }

    private static String member(Map.Entry<String, JsonValue> member, String indent) {
        return "\"" + member.getKey() + "\": " + pretty(member.getValue(), indent);
    }
}
