// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import okhttp3.Dns;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.entry.rules.PublicAddresses;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * 127.0.0.1 plays the internet and 127.0.0.2 the inside of the house; each serves a page, and what
 * is asked of the inside is written down.
 */
class PublicPagesTests {

    private static final List<String> HOSTS = List.of("bao.vn");
    private static final InetAddress INTERNET = address(127, 0, 0, 1);
    private static final InetAddress INSIDE = address(127, 0, 0, 2);
    private static final Predicate<InetAddress> REACHABLE = INTERNET::equals;

    private final List<String> askedInside = new ArrayList<>();
    private final Map<String, List<List<InetAddress>>> answers = new HashMap<>();
    private final List<String> lookups = new ArrayList<>();
    private HttpServer internet;
    private HttpServer inside;

    @BeforeEach
    void serve() throws IOException {
        internet = HttpServer.create(new InetSocketAddress(INTERNET, 0), 0);
        int port = internet.getAddress().getPort();
        inside = HttpServer.create(new InetSocketAddress(INSIDE, port), 0);
        internet.createContext("/", exchange -> answer(exchange, 200, "<title>Bài</title>"));
        internet.createContext("/long", exchange -> answer(exchange, 200, "x".repeat(2_000_001)));
        internet.createContext("/away", exchange -> redirect(exchange, "http://khac.vn/"));
        internet.createContext("/within", exchange -> redirect(exchange, "/page"));
        internet.createContext(
                "/private", exchange -> redirect(exchange, "http://127.0.0.2:" + port + "/"));
        internet.createContext(
                "/named", exchange -> redirect(exchange, "http://noi.bao.vn:" + port + "/"));
        internet.createContext("/round", exchange -> redirect(exchange, "/round"));
        internet.createContext("/echo", exchange -> answer(exchange, 200, sent(exchange)));
        inside.createContext(
                "/",
                exchange -> {
                    askedInside.add(exchange.getRequestURI().toString());
                    answer(exchange, 200, "secret");
                });
        internet.start();
        inside.start();
        answers.put("bao.vn", List.of(List.of(INTERNET)));
        answers.put("noi.bao.vn", List.of(List.of(INSIDE)));
        answers.put("khac.vn", List.of(List.of(INTERNET)));
    }

    @AfterEach
    void stop() {
        internet.stop(0);
        inside.stop(0);
        assertThat(askedInside).isEmpty();
    }

    @Test
    void readsAnAllowedPage() {
        assertThat(fetch("/page")).contains("<title>Bài</title>");
        assertThat(fetch("/within")).contains("<title>Bài</title>");
    }

    @Test
    void asksNoHostThatIsNotAllowedAlsoNotAfterARedirect() {
        assertThat(pages().fetch(url("khac.vn", "/"), HOSTS)).isEmpty();
        assertThat(fetch("/away")).isEmpty();
        assertThat(lookups).containsExactly("bao.vn");
    }

    @Test
    void followsNoRedirectToAPrivateAddressWrittenOrNamed() {
        assertThat(fetch("/private")).isEmpty();
        assertThat(fetch("/named")).isEmpty();
        assertThat(fetch("/round")).isEmpty();
    }

    @Test
    void connectsToTheAddressThatWasCheckedEvenWhereTheNameChangesItsAnswer() {
        answers.put("bao.vn", List.of(List.of(INTERNET), List.of(INSIDE)));

        assertThat(fetch("/page")).isNotEmpty();
        assertThat(lookups).containsExactly("bao.vn");
        assertThat(fetch("/page")).isEmpty();
    }

    @Test
    void oneInnerAddressAmongSeveralSpoilsTheName() {
        answers.put("bao.vn", List.of(List.of(INTERNET, INSIDE)));

        assertThat(fetch("/page")).isEmpty();
    }

    @Test
    void readsNoMoreThanTwoMegabytes() {
        assertThat(fetch("/long")).isEmpty();
    }

    @Test
    void sendsNoCookieAndNoWordOfTheHouse() {
        assertThat(fetch("/echo")).doesNotContain("Cookie", "Authorization", "okhttp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0177.0.0.1/",
                "https://127.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://169.254.169.254/latest/meta-data/",
                "https://localhost/",
                "https://u:p@bao.vn/",
                "https://bao.vn@127.0.0.1/",
                "https://bao.vn:22/",
                "http://bao.vn/",
                "ftp://bao.vn/",
                "file:///etc/passwd",
                "gopher://bao.vn/",
                "https://bao.vn.khac.vn/"
            })
    void byItsRealRulesItLooksNothingOfThisUp(String address) {
        var real = new PublicPages(dns(), PublicAddresses::contain, PublicPages::isPlain);

        assertThat(real.fetch(address, HOSTS)).isEmpty();
        assertThat(lookups).isEmpty();
    }

    @Test
    void byItsRealRulesItConnectsToNoAddressOfTheHouse() {
        var real = new PublicPages(dns(), PublicAddresses::contain, _ -> true);

        assertThat(real.fetch(url("bao.vn", "/page"), HOSTS)).isEmpty();
        assertThat(lookups).containsExactly("bao.vn");
    }

    private String fetch(String path) {
        return pages().fetch(url("bao.vn", path), HOSTS)
                .map(found -> new String(found.bytes(), UTF_8))
                .orElse("");
    }

    private String url(String host, String path) {
        return "http://" + host + ":" + internet.getAddress().getPort() + path;
    }

    private PublicPages pages() {
        return new PublicPages(dns(), REACHABLE, _ -> true);
    }

    private Dns dns() {
        return host -> {
            lookups.add(host);
            List<List<InetAddress>> said = answers.get(host);
            if (said == null) {
                throw new UnknownHostException(host);
            }
            int time = (int) lookups.stream().filter(host::equals).count();
            return said.get(Math.min(time, said.size()) - 1);
        };
    }

    private static String sent(HttpExchange exchange) {
        return exchange.getRequestHeaders().keySet() + exchange.getRequestHeaders().toString();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().add("Set-Cookie", "a=b");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        } catch (IOException _) {
            // The reader has had enough.
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        answer(exchange, 302, "");
    }

    private static InetAddress address(int... bytes) {
        byte[] raw = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            raw[i] = (byte) bytes[i];
        }
        try {
            return InetAddress.getByAddress(raw);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
