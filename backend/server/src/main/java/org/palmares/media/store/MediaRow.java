// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import org.palmares.media.Upload;
import org.palmares.media.rules.PartPlan;

import java.util.UUID;

/** An upload as it is stored; {@code storageUpload} is the bucket's name for it. Sizes in bytes. */
public record MediaRow(
        UUID key,
        UUID owner,
        String state,
        String fileName,
        long size,
        long maxSize,
        int partSize,
        String storageUpload) {

    public PartPlan parts() {
        return new PartPlan(size, partSize);
    }

    public Upload upload() {
        return new Upload(key, owner, fileName, size, partSize, parts().count());
    }

    public boolean isUploading() {
        return state.equals("UPLOADING");
    }
}
