// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** One owner of a folder at a time; whoever waits gets its turn. */
class OwnerLockTests {

    @TempDir Path folder;

    @Test
    void manyWhoWaitOwnTheFolderOneAfterTheOther() throws Exception {
        var owners = new AtomicInteger();
        Callable<Integer> turn =
                () -> {
                    try (OwnerLock _ = OwnerLock.await(folder, Duration.ofMinutes(1))) {
                        int together = owners.incrementAndGet();
                        Thread.yield();
                        owners.decrementAndGet();
                        return together;
                    }
                };
        List<Integer> seen = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var told : threads.invokeAll(Collections.nCopies(20, turn))) {
                seen.add(told.get());
            }
        }
        assertThat(seen).hasSize(20).containsOnly(1);
    }

    @Test
    void whoeverWaitsInVainIsToldThatTheFolderIsInUse() {
        try (OwnerLock _ = OwnerLock.take(folder)) {
            assertThatThrownBy(() -> OwnerLock.await(folder, Duration.ZERO))
                    .isInstanceOf(LocalServersException.class)
                    .hasMessageContaining("is in use");
        }
    }
}
