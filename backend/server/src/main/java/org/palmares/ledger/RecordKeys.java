// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.palmares.kernel.Secrets;
import org.palmares.ledger.store.SigningKeyTable;
import org.palmares.ranking.record.Checkpoint;
import org.palmares.ranking.record.InclusionPromise;
import org.palmares.ranking.record.NoteKey;
import org.palmares.ranking.record.SignedNote;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The two keys of the record, one for heads of trees and one for receipts: configured ({@code
 * palmares.ledger.checkpoint-key}, {@code palmares.ledger.receipt-key}, PKCS 8 in base64), else
 * each follows from the instance's secret.
 */
@Component
class RecordKeys implements SmartLifecycle {

    private static final String CHECKPOINT = "CHECKPOINT";
    private static final String RECEIPT = "RECEIPT";

    private final SigningKeyTable table;
    private final Ed25519Key checkpoints;
    private final Ed25519Key receipts;
    private final String name;
    private volatile boolean running;

    RecordKeys(
            SigningKeyTable table,
            Secrets secrets,
            @Value("${palmares.ledger.checkpoint-key:}") String checkpointKey,
            @Value("${palmares.ledger.receipt-key:}") String receiptKey,
            @Value("${palmares.ledger.name:${palmares.base-url}}") String name) {
        this.table = table;
        this.checkpoints =
                Ed25519Key.of(
                        "palmares.ledger.checkpoint-key",
                        checkpointKey,
                        secrets.mac("ledger.checkpoint-key"));
        this.receipts =
                Ed25519Key.of(
                        "palmares.ledger.receipt-key",
                        receiptKey,
                        secrets.mac("ledger.receipt-key"));
        this.name = name.replaceFirst("^[a-z]+://", "").replaceFirst("/+$", "") + "/record/";
    }

    /** What a new log signs as, for as long as it is there. */
    String origin(UUID log) {
        return name + log;
    }

    String sign(Checkpoint checkpoint) {
        NoteKey key = checkpoints.named(checkpoint.origin());
        return SignedNote.sign(checkpoint.text(), key, checkpoints::sign).note();
    }

    String sign(InclusionPromise promise) {
        NoteKey key = receipts.named(receiptName());
        return SignedNote.sign(promise.text(), key, receipts::sign).note();
    }

    /** Every key that has signed for this log, as notes name them; the present ones last. */
    List<String> of(String origin) {
        return Stream.concat(
                        table.of(CHECKPOINT).stream().map(key -> new NoteKey(origin, key)),
                        table.of(RECEIPT).stream().map(key -> new NoteKey(receiptName(), key)))
                .map(NoteKey::text)
                .toList();
    }

    private String receiptName() {
        return name + "receipts";
    }

    /** Before the first signature its key is known to everybody. */
    @Override
    public void start() {
        table.keep(CHECKPOINT, checkpoints.publicKey());
        table.keep(RECEIPT, receipts.publicKey());
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before whatever signs. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 1;
    }
}
