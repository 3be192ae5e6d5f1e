// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.bundle;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.PeriodRules;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Ranking;
import org.palmares.ranking.RankingOutcome;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.RuleSetOutcome;
import org.palmares.ranking.Sha256;
import org.palmares.ranking.Standing;
import org.palmares.ranking.StandingJson;
import org.palmares.ranking.bundle.Check.Subject;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.JsonValue;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Believes nothing that a bundle says about itself, and computes it again. */
public final class Recount {

    private final Bundle bundle;
    private final List<Check> checks = new ArrayList<>();
    private final List<RecountReport.Recounted> categories = new ArrayList<>();

    private Recount(Bundle bundle) {
        this.bundle = bundle;
    }

    /** Without a trusted key the report says that anybody could have signed. */
    public static RecountReport recount(byte[] archive, Optional<TrustedKey> trusted) {
        BundleOutcome outcome = Bundle.read(archive);
        if (outcome instanceof BundleOutcome.Refused refused) {
            return new RecountReport.Refused(List.of(), refused.reason());
        }
        Recount recount = new Recount(((BundleOutcome.Read) outcome).bundle());
        try {
            recount.all(trusted);
            return new RecountReport.Agrees(
                    recount.checks, recount.bundle.manifest(), recount.categories);
        } catch (NotAccepted refused) {
            return new RecountReport.Refused(recount.checks, refused.reason());
        }
    }

    private void all(Optional<TrustedKey> trusted) throws NotAccepted {
        Manifest manifest = bundle.manifest();
        passed(Subject.SHAPE, manifest.files().size() + 2);
        signature(trusted);
        files();
        for (Manifest.Category category : manifest.categories()) {
            category(category);
        }
    }

    private void passed(Subject subject, Object... figures) {
        checks.add(Check.of(subject, figures));
    }

    private void signature(Optional<TrustedKey> trusted) throws NotAccepted {
        TrustedKey key = bundle.signedBy();
        if (!bundle.isSignatureValid()) {
            throw NotAccepted.because(ReasonCode.SIGNATURE_INVALID, key.fingerprint());
        }
        passed(Subject.SIGNATURE, key.fingerprint());
        if (trusted.isPresent() && !trusted.get().equals(key)) {
            throw NotAccepted.because(
                    ReasonCode.KEY_NOT_TRUSTED, key.fingerprint(), trusted.get().fingerprint());
        }
        passed(trusted.isPresent() ? Subject.TRUSTED_KEY : Subject.KEY_NOT_COMPARED);
    }

    private void files() throws NotAccepted {
        for (Map.Entry<String, String> file : bundle.manifest().files().entrySet()) {
            String digest = Sha256.hex(bundle.file(file.getKey()));
            if (!digest.equals(file.getValue())) {
                throw NotAccepted.because(
                        ReasonCode.FILE_CHANGED, file.getKey(), file.getValue(), digest);
            }
        }
        passed(Subject.FILES, bundle.manifest().files().size());
    }

    private void category(Manifest.Category category) throws NotAccepted {
        String id = category.id();
        RuleSet rules = rules(category);
        List<EntryCode> entries =
                bundle.canonical(BundleFiles.entries(id), Tables::readEntries, Tables::entries);
        JuryMarks marks = bundle.canonical(BundleFiles.marks(id), Tables::readMarks, Tables::marks);
        PublicTally tally =
                bundle.canonical(BundleFiles.tally(id), Tables::readTally, Tables::tally);
        RankingOutcome outcome = Ranking.rank(rules, marks, tally, entries);
        if (outcome instanceof RankingOutcome.Refused refused) {
            throw new NotAccepted(
                    Reason.of(ReasonCode.TABLES_REFUSED, id).because(refused.reasons()));
        }
        Standing standing = ((RankingOutcome.Ranked) outcome).standing();
        Fraction votes =
                Fraction.sum(
                        tally.votes().stream().map(line -> Fraction.of(line.counted())).toList());
        passed(Subject.TABLES, id, entries.size(), marks.sheets().size(), votes);
        compare(id, standing);
        periods(id, rules, standing);
        categories.add(new RecountReport.Recounted(id, category.name(), standing));
    }

    private void periods(String id, RuleSet rules, Standing standing) {
        rules.periods()
                .ifPresent(
                        periods ->
                                passed(
                                        periods.totals() == PeriodRules.Totals.CARRIED
                                                ? Subject.PERIODS_CARRIED
                                                : Subject.PERIOD_LAST,
                                        id,
                                        periods.winners().size()));
        rules.period()
                .ifPresent(
                        one -> {
                            String won =
                                    one.winners(standing).stream()
                                            .map(EntryCode::value)
                                            .collect(Collectors.joining(", "));
                            passed(
                                    Subject.PERIOD_WINNERS,
                                    id,
                                    one.number(),
                                    won.isEmpty() ? "–" : won);
                        });
    }

    private RuleSet rules(Manifest.Category category) throws NotAccepted {
        String name = BundleFiles.rules(category.id());
        RuleSetOutcome outcome = RuleSet.read(bundle.file(name));
        if (outcome instanceof RuleSetOutcome.Refused refused) {
            throw new NotAccepted(
                    Reason.of(ReasonCode.RULES_REFUSED, category.id()).because(refused.reasons()));
        }
        RuleSet rules = ((RuleSetOutcome.Accepted) outcome).rules();
        bundle.canonical(name, bytes -> rules, RuleSet::document);
        if (!rules.digest().equals(category.rulesDigest())) {
            throw NotAccepted.because(
                    ReasonCode.RULES_DIGEST_DIFFERS,
                    category.id(),
                    category.rulesDigest(),
                    rules.digest());
        }
        passed(Subject.RULES, category.id(), rules.digest());
        if (!rules.rounds().isEmpty()) {
            passed(Subject.ROUNDS_BEFORE, category.id(), rules.rounds().size());
        }
        return rules;
    }

    private void compare(String id, Standing standing) throws NotAccepted {
        JsonValue published =
                bundle.canonical(
                        BundleFiles.standing(id), StandingDifference::readable, JsonValue::bytes);
        Optional<Reason> difference =
                StandingDifference.between(id, published, StandingJson.write(standing));
        if (difference.isPresent()) {
            throw new NotAccepted(difference.get());
        }
        passed(Subject.STANDING, id, standing.places().size());
    }
}
