// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.account.Viewer;
import org.palmares.entry.EntryFiles;
import org.palmares.media.Media;
import org.palmares.media.MediaFiles;
import org.palmares.media.MediaState;
import org.palmares.media.SentPart;
import org.palmares.media.SignedPart;
import org.palmares.media.Upload;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Sends files as a browser does: in signed parts, straight to the bucket. */
class DemoUploads {

    private final HttpClient http = HttpClient.newHttpClient();
    private final EntryFiles files;
    private final MediaFiles media;

    DemoUploads(EntryFiles files, MediaFiles media) {
        this.files = files;
        this.media = media;
    }

    /**
     * @param owner the part or companion that the file belongs to
     */
    void send(UUID owner, Path file, String contentType, Viewer viewer) throws IOException {
        String name = file.getFileName().toString();
        Upload upload =
                Demand.done(files.begin(owner, name, Files.size(file), contentType, viewer));
        List<SentPart> sent = new ArrayList<>();
        try (var bytes = Files.newInputStream(file)) {
            for (int number = 1; number <= upload.partCount(); number++) {
                SignedPart part =
                        Demand.done(files.sign(upload.key(), List.of(number), viewer)).getFirst();
                sent.add(new SentPart(number, put(part, bytes.readNBytes(upload.partSize()))));
            }
        }
        Demand.done(files.complete(upload.key(), sent, viewer));
    }

    private String put(SignedPart part, byte[] bytes) throws IOException {
        var request =
                HttpRequest.newBuilder(URI.create(part.url()))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.headers().firstValue("ETag").orElseThrow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    void await(UUID owner) {
        Media uploaded = Objects.requireNonNull(media.latestOf(List.of(owner)).get(owner));
        media.watch(uploaded.key())
                .filter(seen -> isSettled(seen.state()))
                .blockFirst(Duration.ofMinutes(3));
    }

    private static boolean isSettled(MediaState state) {
        return state == MediaState.READY
                || state == MediaState.REFUSED
                || state == MediaState.FAILED;
    }
}
