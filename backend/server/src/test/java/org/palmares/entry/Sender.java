// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.testing.Person;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A browser that sends the file of a draft step by step. */
record Sender(EntryStage stage, Person person, String entry) {

    static byte[] bytes(int size, int seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    JsonNode begin(String fileName, int size) {
        return mutate(
                "uploadBegin",
                "upload{id partSize partCount storedParts{number etag size}}",
                Map.of(
                        "entryId",
                        entry,
                        "fileName",
                        fileName,
                        "size",
                        size,
                        "contentType",
                        "video/mp4"));
    }

    String begun(String fileName, int size) {
        return begin(fileName, size).at("/upload/id").asString();
    }

    JsonNode manifest(String upload, String sha256) {
        return mutate(
                "uploadManifest",
                "arrival{manifest manifestAt firstPartAt}",
                Map.of("uploadId", upload, "sha256", sha256));
    }

    JsonNode firstPart(String upload) {
        return mutate(
                "uploadFirstPart", "arrival{firstPartAt manifestAt}", Map.of("uploadId", upload));
    }

    JsonNode sign(String upload, int number) {
        return mutate(
                "uploadPartsSign",
                "parts{url}",
                Map.of("uploadId", upload, "numbers", List.of(number)));
    }

    Map<String, Object> put(String upload, int number, byte[] part) {
        String url = sign(upload, number).at("/parts/0/url").asString();
        Person browser = stage.people.stranger();
        HttpResponse<String> stored =
                browser.send(
                        browser.request(url)
                                .PUT(HttpRequest.BodyPublishers.ofByteArray(part))
                                .build());
        if (stored.statusCode() != 200) {
            throw new IllegalStateException(stored.statusCode() + " " + stored.body());
        }
        return Map.of("number", number, "etag", stored.headers().firstValue("ETag").orElseThrow());
    }

    JsonNode complete(String upload, List<Map<String, Object>> parts) {
        return mutate("uploadComplete", "entry{id}", Map.of("uploadId", upload, "parts", parts));
    }

    /** All parts of a file that has parts of this size. */
    List<Map<String, Object>> putAll(String upload, byte[] file, int partSize) {
        int count = Math.ceilDiv(file.length, partSize);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> put(upload, number, part(file, number, partSize)))
                .toList();
    }

    static byte[] part(byte[] file, int number, int partSize) {
        return Arrays.copyOfRange(
                file, (number - 1) * partSize, Math.min(file.length, number * partSize));
    }

    private JsonNode mutate(String name, String fields, Map<String, Object> input) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
        return person.ask(
                        "mutation($input:%s!){%s(input:$input){%s userErrors{code}}}"
                                .formatted(type, name, fields),
                        Map.of("input", input))
                .path(name);
    }
}
