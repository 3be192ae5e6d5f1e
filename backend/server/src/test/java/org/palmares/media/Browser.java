// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What an entrant's or a viewer's browser does over HTTP. */
final class Browser {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private Browser() {}

    static List<SentPart> send(Uploads uploads, Upload upload, Path file) throws Exception {
        return send(
                uploads,
                upload,
                file,
                IntStream.rangeClosed(1, upload.partCount()).boxed().toList());
    }

    static List<SentPart> send(Uploads uploads, Upload upload, Path file, List<Integer> numbers)
            throws Exception {
        List<SentPart> sent = new ArrayList<>();
        for (int number : numbers) {
            SignedPart part =
                    OnRealServers.done(uploads.sign(upload.key(), List.of(number))).getFirst();
            HttpResponse<String> answer = put(part.url(), bytes(upload, file, number));
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + " " + answer.body());
            }
            sent.add(new SentPart(number, answer.headers().firstValue("ETag").orElseThrow()));
        }
        return sent;
    }

    static HttpResponse<String> put(String url, byte[] body) throws Exception {
        // On a connection of its own: the storage ends one on which it has refused a body unread.
        try (HttpClient once = HttpClient.newHttpClient()) {
            return once.send(
                    HttpRequest.newBuilder(URI.create(url)).PUT(ofByteArray(body)).build(),
                    BodyHandlers.ofString());
        }
    }

    static HttpResponse<byte[]> get(String url, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Where an address sends on to, which is not followed. */
    static String sentOn(String url) throws Exception {
        try (HttpClient still = HttpClient.newHttpClient()) {
            return still.send(
                            HttpRequest.newBuilder(URI.create(url)).build(),
                            BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }
    }

    private static byte[] bytes(Upload upload, Path file, int number) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long from = (number - 1L) * upload.partSize();
            byte[] bytes = new byte[(int) Math.min(upload.partSize(), in.length() - from)];
            in.seek(from);
            in.readFully(bytes);
            return bytes;
        }
    }
}
