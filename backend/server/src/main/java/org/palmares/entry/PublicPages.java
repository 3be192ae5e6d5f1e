// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

import org.palmares.entry.rules.LinkRules;
import org.palmares.entry.rules.PublicAddresses;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Loads pages from the public internet at a stranger's word, and nothing from anywhere else: only
 * hosts that are allowed, only over TLS at its usual port, only from public addresses. The
 * addresses that were checked are those that are connected to, so that a name that changes its
 * answer gains nothing.
 */
@Component
class PublicPages {

    /** What answered in the end. */
    record Fetched(HttpUrl address, String contentType, byte[] bytes) {}

    static final int MOST_BYTES = 2_000_000;
    private static final int MOST_REDIRECTS = 3;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final OkHttpClient http;
    private final Predicate<HttpUrl> plain;

    PublicPages() {
        this(Dns.SYSTEM, PublicAddresses::contain, PublicPages::isPlain);
    }

    /**
     * @param plain what an address must be besides naming an allowed host
     */
    PublicPages(Dns dns, Predicate<InetAddress> reachable, Predicate<HttpUrl> plain) {
        this.plain = plain;
        this.http =
                new OkHttpClient.Builder()
                        .dns(host -> checked(dns.lookup(host), reachable))
                        .addNetworkInterceptor(chain -> connected(chain, reachable))
                        .proxy(Proxy.NO_PROXY)
                        .cookieJar(CookieJar.NO_COOKIES)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .retryOnConnectionFailure(false)
                        .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                        .callTimeout(LONGEST)
                        .build();
    }

    /** Empty for whatever is not allowed, too long, too late or no success. */
    Optional<Fetched> fetch(String address, List<String> hosts) {
        HttpUrl next = HttpUrl.parse(address);
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            if (next == null || !isAllowed(next, hosts)) {
                return Optional.empty();
            }
            Request request =
                    new Request.Builder()
                            .url(next)
                            .header("User-Agent", "Palmares")
                            .header("Accept-Language", "vi, en")
                            .build();
            try (Response response = http.newCall(request).execute()) {
                if (!response.isRedirect()) {
                    return response.isSuccessful() ? read(next, response) : Optional.empty();
                }
                String location = response.header("Location");
                next = location == null ? null : next.resolve(location);
            } catch (IOException _) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isAllowed(HttpUrl address, List<String> hosts) {
        String host = address.host();
        return address.username().isEmpty()
                && address.password().isEmpty()
                && plain.test(address)
                && LinkRules.isName(host)
                && LinkRules.allows(hosts, host.toLowerCase(Locale.ROOT));
    }

    static boolean isPlain(HttpUrl address) {
        return address.isHttps() && address.port() == 443;
    }

    private static Optional<Fetched> read(HttpUrl address, Response response) throws IOException {
        var source = response.body().source();
        if (source.request(MOST_BYTES + 1L)) {
            return Optional.empty();
        }
        String type = Objects.requireNonNullElse(response.header("Content-Type"), "");
        return Optional.of(new Fetched(address, type, source.readByteArray()));
    }

    /** One private address among several spoils the name: somebody plays with it. */
    private static List<InetAddress> checked(
            List<InetAddress> found, Predicate<InetAddress> reachable) throws UnknownHostException {
        if (!found.stream().allMatch(reachable)) {
            throw new UnknownHostException("not on the public internet");
        }
        return found;
    }

    private static Response connected(Interceptor.Chain chain, Predicate<InetAddress> reachable)
            throws IOException {
        var connection = chain.connection();
        InetAddress at = connection == null ? null : connection.socket().getInetAddress();
        if (at == null || !reachable.test(at)) {
            throw new UnknownHostException("not on the public internet");
        }
        return chain.proceed(chain.request());
    }
}
