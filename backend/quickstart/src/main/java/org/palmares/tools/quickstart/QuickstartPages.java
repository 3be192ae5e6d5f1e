// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import org.palmares.contest.Calendars;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Phase;
import org.palmares.kernel.DatabaseClock;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.tools.localservers.LocalServersException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The demo's own controls; no other artifact has them. */
@RestController
class QuickstartPages {

    record DemoAccount(String name, String email, String password, String role) {}

    private static final String FRAME =
            """
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Hộp thư · Inbox · Palmares</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
            <style>body{font:16px/1.55 "Be Vietnam Pro",system-ui,sans-serif;margin:0 auto;max-width:44rem;padding:1.5rem}
            article{border:1px solid #8884;border-radius:.6rem;padding:1rem 1.2rem;margin:1rem 0}h2{font-size:1.1rem;margin:0 0 .3rem}
            pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.8rem 0 0}small{opacity:.75}a{color:#17825a}</style></head>
            <body><p><a href="/">← Palmares</a></p><h1>Hộp thư thử · Demo inbox</h1>%s</body></html>
            """;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private final Inbox inbox;
    private final Contests contests;
    private final Calendars calendars;
    private final DatabaseClock clock;
    private final Options options;
    private final LocalServers servers;

    QuickstartPages(
            Inbox inbox,
            Contests contests,
            Calendars calendars,
            DatabaseClock clock,
            Options options,
            LocalServers servers) {
        this.inbox = inbox;
        this.contests = contests;
        this.calendars = calendars;
        this.clock = clock;
        this.options = options;
        this.servers = servers;
    }

    @GetMapping(value = "/quickstart/inbox", produces = MediaType.TEXT_HTML_VALUE)
    String inbox() {
        String messages =
                inbox.messages().stream().map(QuickstartPages::html).collect(Collectors.joining());
        return FRAME.formatted(
                messages.isEmpty() ? "<p>Chưa có thư nào. · No message yet.</p>" : messages);
    }

    @GetMapping("/quickstart/accounts")
    List<DemoAccount> accounts(Locale language) {
        return DemoPeople.all()
                .map(
                        person ->
                                new DemoAccount(
                                        person.name(),
                                        person.email(),
                                        person.password(),
                                        person.part().in(language)))
                .toList();
    }

    // JSON only, so that no foreign page can send it without being asked first.
    @PostMapping(value = "/quickstart/next-phase", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> nextPhase(@RequestParam("contest") String slug) {
        Contest contest = contests.bySlug(slug).orElse(null);
        if (contest == null) {
            return ResponseEntity.notFound().build();
        }
        var now = clock.now();
        Phase next = DemoCalendar.after(contest.phase(now));
        boolean over = contest.phase(now) == Phase.SEALING || contest.phase(now) == Phase.PUBLISHED;
        if (!over) {
            calendars.rehearse(contest.key(), DemoCalendar.of(now, next));
        }
        return ResponseEntity.noContent().build();
    }

    /** Moves the clock on, never back, where the command line has passed one in. */
    @PostMapping(value = "/quickstart/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> clock(@RequestParam("to") OffsetDateTime to) {
        if (options.clock() == null) {
            return ResponseEntity.notFound().build();
        }
        try {
            servers.moveClock(servers.postgres(), to.toInstant());
            return ResponseEntity.ok(clock.now().toString());
        } catch (LocalServersException e) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(e.getMessage());
        }
    }

    private static String html(Inbox.Message message) {
        String text =
                htmlEscape(message.text())
                        .replaceAll("(http://[^\\s<&]+)", "<a href=\"$1\">$1</a>");
        return "<article><h2>%s</h2><small>%s · %s</small><pre>%s</pre></article>"
                .formatted(
                        htmlEscape(message.subject()),
                        htmlEscape(message.to()),
                        TIME.format(message.sent().atZone(DemoCalendar.ZONE)),
                        text);
    }
}
