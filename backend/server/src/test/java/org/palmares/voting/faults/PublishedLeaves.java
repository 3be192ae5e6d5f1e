// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.ranking.record.Checkpoint;
import org.palmares.ranking.record.EntryBundle;
import org.palmares.ranking.record.Frontier;
import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.RecordHash;
import org.palmares.ranking.record.TilePath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A contest's leaves as a stranger reads them over HTTP, after they agree with the checkpoint. */
final class PublishedLeaves {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;

    PublishedLeaves(String server) {
        this.server = server;
    }

    List<Leaf> of(UUID contest) {
        String record = server + "/record/" + contest + "/";
        Checkpoint head =
                Checkpoint.ofNote(new String(get(record + "checkpoint"), UTF_8)).orElseThrow();
        List<Leaf> leaves = new ArrayList<>();
        Frontier tree = Frontier.empty();
        for (long from = 0; from < head.size(); from += TilePath.FULL) {
            TilePath path = TilePath.holding(0, from, head.size()).withEntries();
            EntryBundle bundle = EntryBundle.read(path, get(record + path.text())).orElseThrow();
            for (byte[] entry : bundle.entries()) {
                leaves.add(Leaf.read(entry).orElseThrow());
                tree.add(RecordHash.leaf(entry));
            }
        }
        if (!tree.root().equals(head.root())) {
            throw new AssertionError("the tiles are not the tree of the checkpoint: " + head);
        }
        return leaves;
    }

    private byte[] get(String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + " for " + address);
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
