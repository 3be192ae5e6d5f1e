// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.media.SentPart;
import org.palmares.media.Upload;
import org.palmares.media.Uploads;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends a file as the web client does: signed parts straight to the bucket, four at a time. */
final class PartSender {

    private static final int AT_A_TIME = 4;

    private final Uploads uploads;
    private final HttpClient http = HttpClient.newHttpClient();

    PartSender(Uploads uploads) {
        this.uploads = uploads;
    }

    List<SentPart> send(Upload upload, Path file)
            throws IOException, InterruptedException, ExecutionException {
        List<Future<SentPart>> parts = new ArrayList<>();
        try (FileChannel in = FileChannel.open(file);
                var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (int number = 1; number <= upload.partCount(); number++) {
                int part = number;
                parts.add(threads.submit(() -> send(upload, in, part)));
            }
            List<SentPart> sent = new ArrayList<>();
            for (Future<SentPart> part : parts) {
                sent.add(part.get());
            }
            return sent;
        }
    }

    private SentPart send(Upload upload, FileChannel in, int number)
            throws IOException, InterruptedException {
        long from = (number - 1L) * upload.partSize();
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(upload.partSize(), in.size() - from));
        while (bytes.hasRemaining() && in.read(bytes, from + bytes.position()) >= 0) {
            // Until the part is whole.
        }
        String url =
                Objects.requireNonNull(uploads.sign(upload.key(), List.of(number)).valueOrNull())
                        .getFirst()
                        .url();
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(url))
                                .PUT(BodyPublishers.ofByteArray(bytes.array()))
                                .build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return new SentPart(number, answer.headers().firstValue("ETag").orElseThrow());
    }
}
