// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The mailbox that an address leads to, so that all spellings of one are the same: letters' case,
 * names of domains in other scripts, tags after a plus, and dots where the provider reads past
 * them.
 *
 * @param name before the at sign
 * @param domain after it, in its ASCII form
 */
public record Mailbox(String name, String domain) {

    private static final int LONGEST = 320;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_DOMAIN = 190;
    private static final Pattern NAME = Pattern.compile("[a-z0-9!#$%&'*/=?^_`{|}~.+-]+");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    /** Domains under which a provider keeps the same mailboxes. */
    private static final Map<String, String> SAME =
            Map.of(
                    "googlemail.com", "gmail.com",
                    "protonmail.com", "proton.me",
                    "pm.me", "proton.me",
                    "me.com", "icloud.com",
                    "mac.com", "icloud.com");

    private static final Set<String> READ_PAST_DOTS = Set.of("gmail.com", "proton.me");

    /** Empty for what is no address. */
    public static Optional<Mailbox> of(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String address = clean(typed);
        int at = address.lastIndexOf('@');
        if (at < 1 || at > LONGEST_NAME) {
            return Optional.empty();
        }
        String domain = domain(address.substring(at + 1));
        String name = address.substring(0, at);
        if (domain.length() > LONGEST_DOMAIN
                || !DOMAIN.matcher(domain).matches()
                || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        int tag = name.indexOf('+');
        String untagged = tag > 0 ? name.substring(0, tag) : name;
        String kept = READ_PAST_DOTS.contains(domain) ? untagged.replace(".", "") : untagged;
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Mailbox(kept, domain));
    }

    /** As a letter is addressed to it: what was typed, in forms that every server takes. */
    public static String addressed(String typed) {
        String address = clean(typed);
        int at = address.lastIndexOf('@');
        return address.substring(0, at + 1) + ascii(address.substring(at + 1));
    }

    /** What addresses have in common that differ in digits and separators only. */
    public String look() {
        return name.replaceAll("[0-9._-]+", "") + "@" + domain;
    }

    public String text() {
        return name + "@" + domain;
    }

    private static String clean(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String domain(String typed) {
        String ascii = ascii(typed.endsWith(".") ? typed.substring(0, typed.length() - 1) : typed);
        return SAME.getOrDefault(ascii, ascii);
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
