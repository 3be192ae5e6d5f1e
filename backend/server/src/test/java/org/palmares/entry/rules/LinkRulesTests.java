// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.entry.rules.RuleWorks.asking;
import static org.palmares.entry.rules.RuleWorks.linked;
import static org.palmares.entry.rules.RuleWorks.part;
import static org.palmares.entry.rules.RuleWorks.said;
import static org.palmares.entry.rules.RuleWorks.with;
import static org.palmares.entry.rules.RuleWorks.work;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.contest.CompanionKind;
import org.palmares.contest.WorkKind;

import java.util.List;

class LinkRulesTests {

    private static final List<String> HOSTS = List.of("nhandan.vn", "facebook.com");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://nhandan.vn/a",
                "javascript:alert(1)",
                "//nhandan.vn/a",
                "nhandan.vn/a",
                "https://nhandan.vn:8443/a",
                "https://u:p@nhandan.vn/a",
                "https://nhandan.vn@127.0.0.1/",
                "https://127.0.0.1/",
                "https://2130706433/",
                "https://0x7f.1/",
                "https://0177.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://localhost/",
                "https://nhandan.vn\\@evil.vn/",
                "https://nhandan .vn/"
            })
    void whatIsNoPlainAddressOfANameLeadsNowhere(String link) {
        assertThat(LinkRules.host(link)).isEmpty();
    }

    @Test
    void aHostAllowsWhatIsBelowItAndNothingThatOnlyLooksLikeIt() {
        assertThat(LinkRules.allows(HOSTS, "nhandan.vn")).isTrue();
        assertThat(LinkRules.allows(HOSTS, "media.nhandan.vn")).isTrue();
        assertThat(LinkRules.allows(HOSTS, "giananhandan.vn")).isFalse();
        assertThat(LinkRules.allows(HOSTS, "nhandan.vn.evil.com")).isFalse();
        assertThat(LinkRules.allows(List.of(), "anything.vn")).isTrue();
    }

    @Test
    void aPostNeedsItsLinkAndEvidence() {
        var asked = asking(false, HOSTS, false);
        var post = part(WorkKind.LINK);
        var linked = linked(post, "https://nhandan.vn/bai-1.html");

        assertThat(said(LinkRules.check(work(post), asked)))
                .containsExactly("LINK_MISSING parts.0.link Tác phẩm");
        assertThat(said(LinkRules.check(work(linked), asked)))
                .containsExactly("LINK_EVIDENCE_MISSING parts.0.link Tác phẩm");
        assertThat(LinkRules.check(work(with(linked, CompanionKind.POST_SCREENSHOT)), asked))
                .isEmpty();
    }

    @Test
    void aFilmNeedsALinkOnlyWhereTheCategoryAsks() {
        var film = part(WorkKind.VIDEO);

        assertThat(LinkRules.check(work(film), asking(false, HOSTS, false))).isEmpty();
        assertThat(said(LinkRules.check(work(film), asking(true, HOSTS, false))))
                .containsExactly("LINK_MISSING parts.0.link Tác phẩm");
    }

    @Test
    void saysWhichHostIsNotAllowed() {
        var work = work(part(WorkKind.VIDEO), linked(part(WorkKind.VIDEO), "https://evil.vn/a"));

        var refusal = LinkRules.check(work, asking(false, HOSTS, false)).getFirst();

        assertThat(said(List.of(refusal)))
                .containsExactly("LINK_HOST_NOT_ALLOWED parts.1.link Phần 2");
        assertThat(refusal.args()).contains("evil.vn", "nhandan.vn, facebook.com");
    }
}
