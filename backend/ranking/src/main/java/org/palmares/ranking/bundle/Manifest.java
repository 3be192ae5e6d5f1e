// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.palmares.ranking.Sha256;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonReader;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.ReasonCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The signed list of what a bundle holds.
 *
 * @param files SHA-256 (hex) of every file except the manifest and its signature
 */
public record Manifest(
        String contest,
        String slug,
        long version,
        String generatedBy,
        List<Category> categories,
        SortedMap<String, String> files) {

    public static final String FORMAT = "palmares-bundle/1";

    /** One category and the digest of the rules that were locked for it. */
    public record Category(String id, String name, String rulesDigest) {}

    static Manifest of(BundleContents contents, SortedMap<String, byte[]> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((name, content) -> digests.put(name, Sha256.hex(content)));
        return new Manifest(
                contents.contest(),
                contents.slug(),
                contents.version(),
                contents.generatedBy(),
                contents.categories().stream()
                        .map(
                                category ->
                                        new Category(
                                                category.id(),
                                                category.name(),
                                                category.rules().digest()))
                        .toList(),
                digests);
    }

    byte[] bytes() {
        ObjectBuilder digests = new ObjectBuilder();
        files.forEach(digests::with);
        return new ObjectBuilder()
                .with("format", FORMAT)
                .with("contest", contest)
                .with("slug", slug)
                .with("version", version)
                .with("generatedBy", generatedBy)
                .with("categories", categories.stream().map(Manifest::category).toList())
                .with("files", digests.done())
                .done()
                .bytes();
    }

    private static JsonObject category(Category category) {
        return new ObjectBuilder()
                .with("id", category.id())
                .with("name", category.name())
                .with("rules", category.rulesDigest())
                .done();
    }

    static Manifest read(byte[] bytes) throws NotAccepted {
        Fields fields = Fields.of(JsonReader.read(bytes));
        String format = fields.text("format");
        if (!format.equals(FORMAT)) {
            throw NotAccepted.because(ReasonCode.FORMAT_UNKNOWN, format, FORMAT);
        }
        List<Category> categories = new ArrayList<>();
        for (Fields category : fields.objects("categories")) {
            categories.add(
                    new Category(
                            category.text("id"), category.text("name"), category.text("rules")));
            category.nothingElse();
        }
        SortedMap<String, String> files = new TreeMap<>();
        Fields digests = fields.object("files");
        for (String name : digests.names()) {
            files.put(name, digests.text(name));
        }
        Manifest manifest =
                new Manifest(
                        fields.text("contest"),
                        fields.text("slug"),
                        fields.number("version"),
                        fields.text("generatedBy"),
                        categories,
                        files);
        fields.nothingElse();
        return manifest;
    }

    /** Refuses an archive that lacks a file or holds one that the manifest does not list. */
    void mustList(Map<String, byte[]> held) throws NotAccepted {
        List<String> needed = new ArrayList<>(List.of(BundleFiles.README));
        categories.forEach(category -> needed.addAll(BundleFiles.of(category.id())));
        for (String name : needed) {
            if (!files.containsKey(name) || !held.containsKey(name)) {
                throw NotAccepted.because(ReasonCode.BUNDLE_FILE_MISSING, name);
            }
        }
        needed.add(BundleFiles.MANIFEST);
        needed.add(BundleFiles.SIGNATURE);
        for (String name : held.keySet()) {
            if (!needed.contains(name)) {
                throw NotAccepted.because(ReasonCode.BUNDLE_FILE_EXTRA, name);
            }
        }
    }
}
