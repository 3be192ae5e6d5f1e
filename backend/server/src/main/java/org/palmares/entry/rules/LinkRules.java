// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.LINK_EVIDENCE_MISSING;
import static org.palmares.entry.EntryRefusal.LINK_HOST_NOT_ALLOWED;
import static org.palmares.entry.EntryRefusal.LINK_INVALID;
import static org.palmares.entry.EntryRefusal.LINK_MISSING;

import org.palmares.contest.CompanionKind;
import org.palmares.contest.Requirements;
import org.palmares.contest.WorkKind;
import org.palmares.entry.EntryRefusal;
import org.palmares.entry.Part;
import org.palmares.entry.Work;
import org.palmares.kernel.Refusal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Links to published posts: where they may lead, and that somebody has looked. */
public final class LinkRules {

    // A name with a dot and no number at its end: numbers are addresses in disguise.
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{1,62}");

    private LinkRules() {}

    /** The host of a plain web address; empty for anything else, such as one with a port. */
    public static Optional<String> host(String link) {
        try {
            URI uri = new URI(link);
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            boolean web =
                    "https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme());
            boolean plain = uri.getRawUserInfo() == null && uri.getPort() == -1;
            return web && plain && isName(host) ? Optional.of(host) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /** Whether it is a name of the internet, and no number of a machine. */
    public static boolean isName(String host) {
        return HOST.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    /** A host and everything below it; no list allows any. */
    public static boolean allows(List<String> hosts, String host) {
        return hosts.isEmpty()
                || hosts.stream().anyMatch(one -> host.equals(one) || host.endsWith("." + one));
    }

    static List<Refusal> check(Work work, Requirements asked) {
        var refusals = new ArrayList<Refusal>();
        for (Part part : work.parts()) {
            boolean post = part.kind() == WorkKind.LINK;
            if (part.link().isEmpty()) {
                if (post || asked.linksRequired()) {
                    refusals.add(refusal(LINK_MISSING, part, work));
                }
                continue;
            }
            Optional<String> host = host(part.link());
            if (host.isEmpty()) {
                refusals.add(refusal(LINK_INVALID, part, work));
            } else if (!allows(asked.linkHosts(), host.get())) {
                refusals.add(
                        refusal(
                                LINK_HOST_NOT_ALLOWED,
                                part,
                                work,
                                host.get(),
                                String.join(", ", asked.linkHosts())));
            } else if (post && !isSeen(part)) {
                refusals.add(refusal(LINK_EVIDENCE_MISSING, part, work));
            }
        }
        return refusals;
    }

    private static boolean isSeen(Part part) {
        return part.snapshot() != null
                || part.companions(CompanionKind.POST_SCREENSHOT).findAny().isPresent();
    }

    private static Refusal refusal(EntryRefusal code, Part part, Work work, Object... more) {
        var args = new ArrayList<Object>(List.of(PartName.of(part, work)));
        args.addAll(List.of(more));
        return Refusal.of(code, args.toArray()).at(PartName.path(part, "link"));
    }
}
