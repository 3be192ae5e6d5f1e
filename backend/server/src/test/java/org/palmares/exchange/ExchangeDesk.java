// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.palmares.contest.Contest;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.Person;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** What one organiser does with tables, over HTTP. */
record ExchangeDesk(Person person, Contest contest) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    HttpResponse<String> post(TableKind kind, byte[] bytes, String type) {
        return person.send(
                person.request(
                                "/exchange/tables?kind=%s&fileName=ds.xlsx&contestId=%s"
                                        .formatted(kind, GlobalId.of("Contest", contest.key())))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build());
    }

    JsonNode answer(TableKind kind, byte[] bytes) {
        return JSON.readTree(post(kind, bytes, "application/octet-stream").body());
    }

    String upload(TableKind kind, byte[] bytes) {
        JsonNode answer = answer(kind, bytes);
        if (answer.path("importId").isNull() || answer.path("importId").isMissingNode()) {
            throw new AssertionError(answer.toString());
        }
        return answer.path("importId").asString();
    }

    JsonNode counts(String id) {
        return person.ask(
                        """
                        query($id: ID!) { node(id: $id) { ... on Import {
                          state newCount changedCount unchangedCount faultyCount ignored
                          columns { id name { vi } } } } }
                        """,
                        Map.of("id", id))
                .path("node");
    }

    List<JsonNode> rows(String id, String status) {
        return person.ask(
                        """
                        query($id: ID!, $status: RowStatus) { node(id: $id) { ... on Import {
                          rows(first: 50, status: $status) { totalCount edges { node {
                            number status faults { code }
                            cells { column text before faults { code message } } } } } } } }
                        """,
                        Map.of("id", id, "status", status))
                .at("/node/rows/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .toList();
    }

    JsonNode confirm(String id) {
        return act("importConfirm", "ImportConfirmInput", id, "links{name url} import{state}");
    }

    JsonNode undo(String id) {
        return act("importUndo", "ImportUndoInput", id, "import{state}");
    }

    JsonNode discard(String id) {
        return act("importDiscard", "ImportDiscardInput", id, "import{state}");
    }

    private JsonNode act(String name, String type, String id, String fields) {
        return person.ask(
                        "mutation($input:%s!){%s(input:$input){%s userErrors{code message}}}"
                                .formatted(type, name, fields),
                        Map.of("input", Map.of("importId", id)))
                .path(name);
    }

    JsonNode link(ExportContent content, ExportFormat format) {
        return person.ask(
                        """
                        mutation($input: ExportCreateInput!) {
                          exportCreate(input: $input) { url userErrors { code } } }
                        """,
                        Map.of(
                                "input",
                                Map.of(
                                        "contestId",
                                        GlobalId.of("Contest", contest.key()),
                                        "content",
                                        content.name(),
                                        "format",
                                        format.name())))
                .path("exportCreate");
    }

    /** As a browser does that follows the link: without a token. */
    HttpResponse<byte[]> fetch(String url) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(java.net.URI.create(person.address() + url)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    byte[] download(ExportContent content, ExportFormat format) {
        return fetch(link(content, format).path("url").asString()).body();
    }

    static List<String> codes(JsonNode payload) {
        return payload.path("userErrors")
                .valueStream()
                .map(error -> error.path("code").asString())
                .toList();
    }
}
