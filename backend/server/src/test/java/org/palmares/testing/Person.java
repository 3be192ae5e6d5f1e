// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.testing;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody who sends requests over HTTP, as a browser would. */
public final class Person {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final @Nullable String subject;
    private final @Nullable String token;
    private @Nullable String cookie;
    private String language = "vi";

    Person(String address, @Nullable String subject, @Nullable String token) {
        this.address = address;
        this.subject = subject;
        this.token = token;
    }

    /** The token's subject; only of a person with an account. */
    public String subject() {
        if (subject == null) {
            throw new IllegalStateException("nobody in particular");
        }
        return subject;
    }

    public @Nullable String token() {
        return token;
    }

    public String address() {
        return address;
    }

    /** Lets the server give this person's browser its device cookie. */
    public Person withDevice() {
        HttpResponse<String> answer =
                send(request("/device").POST(HttpRequest.BodyPublishers.noBody()).build());
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return this;
    }

    /** By the cookie, of a browser that has one. */
    public UUID device() {
        if (cookie == null) {
            throw new IllegalStateException("no cookie yet");
        }
        return UUID.fromString(cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf('.')));
    }

    /** Keeps the cookies that an answer sets; one that ends at once is gone. */
    public Person taking(HttpResponse<String> answer) {
        Map<String, String> jar = new LinkedHashMap<>();
        if (cookie != null) {
            for (String pair : cookie.split("; ")) {
                jar.put(pair.split("=", 2)[0], pair);
            }
        }
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String pair = set.split(";", 2)[0];
            jar.put(pair.split("=", 2)[0], pair);
            if (set.contains("Max-Age=0;")) {
                jar.remove(pair.split("=", 2)[0]);
            }
        }
        cookie = String.join("; ", jar.values());
        return this;
    }

    /** A new account that signs in on this person's browser. */
    public Person signedInAs(String name) {
        String newSubject = name + "-" + UUID.randomUUID().toString().substring(0, 8);
        Person signedIn = new Person(address, newSubject, Issuer.shared().token(newSubject));
        signedIn.cookie = cookie;
        signedIn.language = language;
        return signedIn;
    }

    /** The same person, whose requests go to another node. */
    public Person at(String node) {
        Person there = new Person(node, subject, token);
        there.cookie = cookie;
        there.language = language;
        return there;
    }

    /** {@code vi} or {@code en}. */
    public Person speaking(String newLanguage) {
        language = newLanguage;
        return this;
    }

    /** The data of an answer without errors. */
    public JsonNode ask(String document, Map<String, ?> variables) {
        JsonNode answer = answer(document, variables);
        assertThat(answer.path("errors").isMissingNode()).as(answer.toString()).isTrue();
        return answer.path("data");
    }

    public JsonNode ask(String document) {
        return ask(document, Map.of());
    }

    /** The whole answer, errors included. */
    public JsonNode answer(String document, Map<String, ?> variables) {
        return JSON.readTree(respond(document, variables).body());
    }

    public HttpResponse<String> respond(String document, Map<String, ?> variables) {
        String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        return send(
                request("/graphql")
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/graphql-response+json, application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
                        .build());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** A request to this server or, where the path is a whole address, to another. */
    public HttpRequest.Builder request(String path) {
        URI uri = URI.create(path.startsWith("http") ? path : address + path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).header("Accept-Language", language);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return request;
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
