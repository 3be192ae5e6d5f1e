// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.contest;

import org.palmares.ranking.Sha256;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonReader;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A contest's declared rules, complete and known to work: no instance exists that there is a reason
 * against. As a document they are {@value #FORMAT} JSON, which the JSON Schema beside this class
 * describes.
 */
public final class ContestRules {

    public static final String FORMAT = "palmares-rules/2";

    private final List<Round> rounds;
    private final Map<Ref, Nature> natures = new HashMap<>();

    private ContestRules(List<Round> rounds) {
        this.rounds = List.copyOf(rounds);
    }

    /** Accepts the rules, or names every reason why they cannot work. */
    public static RulesOutcome declare(List<Round> rounds) {
        ContestRules rules = new ContestRules(rounds);
        List<Reason> reasons = RulesCheck.reasonsAgainst(rules, rules.natures);
        return reasons.isEmpty()
                ? new RulesOutcome.Accepted(rules)
                : new RulesOutcome.Refused(reasons);
    }

    /** Reads a {@value #FORMAT} document; every parameter must be there, and nothing else. */
    public static RulesOutcome read(byte[] document) {
        try {
            return declare(rounds(Fields.of(JsonReader.read(document))));
        } catch (NotAccepted refused) {
            return new RulesOutcome.Refused(List.of(refused.reason()));
        }
    }

    private static List<Round> rounds(Fields fields) throws NotAccepted {
        String format = fields.text("format");
        if (!format.equals(FORMAT)) {
            throw NotAccepted.because(ReasonCode.FORMAT_UNKNOWN, format, FORMAT);
        }
        List<Round> rounds = new ArrayList<>();
        for (Fields round : fields.objects("rounds")) {
            rounds.add(Round.read(round));
        }
        fields.nothingElse();
        return rounds;
    }

    /** Whether a document claims to be of this format, so that the other one can be told apart. */
    public static boolean isOfThisFormat(byte[] document) {
        try {
            return Fields.of(JsonReader.read(document)).text("format").equals(FORMAT);
        } catch (NotAccepted unreadable) {
            return false;
        }
    }

    public List<Round> rounds() {
        return rounds;
    }

    /** What is known of the figures of a part or ranking, named with its round. */
    public Nature natureOf(Ref ref) {
        return Objects.requireNonNull(natures.get(ref), "neither a part nor a ranking");
    }

    JsonObject written() {
        return new ObjectBuilder()
                .with("format", FORMAT)
                .with("rounds", rounds.stream().map(Round::write).toList())
                .done();
    }

    /** The canonical document, UTF-8. */
    public byte[] document() {
        return written().bytes();
    }

    /** SHA-256 (hex) of the canonical document: what a contest locks and shows. */
    public String digest() {
        return Sha256.hex(document());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContestRules rules && rounds.equals(rules.rounds);
    }

    @Override
    public int hashCode() {
        return rounds.hashCode();
    }

    @Override
    public String toString() {
        return written().canonical();
    }
}
