// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import org.palmares.media.store.DisposalTable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * How much more may be stored, where that can be told: what the operator allows ({@code
 * palmares.storage.quota}) less what is held, and where the storage is a folder of this machine
 * ({@code palmares.storage.folder}), what its disk has left; of both the smaller one.
 */
@Component
public class StorageSpace {

    private final DisposalTable table;
    private final long quota;
    private final String folder;

    StorageSpace(
            DisposalTable table,
            @Value("${palmares.storage.quota:0B}") DataSize quota,
            @Value("${palmares.storage.folder:}") String folder) {
        this.table = table;
        this.quota = quota.toBytes();
        this.folder = folder;
    }

    /** In bytes; empty where nobody knows. */
    public OptionalLong free() {
        OptionalLong disk = disk();
        if (quota <= 0) {
            return disk;
        }
        long left = Math.max(0, quota - held());
        return OptionalLong.of(disk.isPresent() ? Math.min(left, disk.getAsLong()) : left);
    }

    /** What is held, in bytes: originals as counted, their renditions as estimated. */
    private long held() {
        return table.held().entrySet().stream()
                .mapToLong(one -> StorageFactor.whole(one.getKey(), one.getValue()))
                .sum();
    }

    private OptionalLong disk() {
        try {
            return folder.isBlank()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Files.getFileStore(Path.of(folder)).getUsableSpace());
        } catch (IOException _) {
            return OptionalLong.empty();
        }
    }
}
