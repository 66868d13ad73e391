export interface paths {
    "/account": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Who is logged in
         * @description May be called by anyone logged in.
         */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the own profile
         * @description May be called by anyone logged in.
         */
        patch: operations["accountUpdate"];
        trace?: never;
    };
    "/account/addresses": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List addresses
         * @description May be called by anyone logged in.
         */
        get: operations["accountAddresses"];
        put?: never;
        /**
         * Create a address
         * @description May be called by anyone logged in.
         */
        post: operations["accountAddressCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/addresses/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one address
         * @description May be called by anyone logged in.
         */
        get: operations["accountAddress"];
        put?: never;
        post?: never;
        /**
         * Delete a address
         * @description May be called by anyone logged in.
         */
        delete: operations["accountAddressRemove"];
        options?: never;
        head?: never;
        /**
         * Change a address
         * @description May be called by anyone logged in.
         */
        patch: operations["accountAddressUpdate"];
        trace?: never;
    };
    "/account/cart": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * The open bag of the account, or null
         * @description May be called by anyone logged in.
         */
        get: operations["cartMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/orders": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description May be called by anyone logged in.
         */
        get: operations["accountOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/orders/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order
         * @description May be called by anyone logged in.
         */
        get: operations["accountOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/orders/{id}/reorder": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put an order’s things into the bag again
         * @description May be called by anyone logged in.
         */
        post: operations["orderReorder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/{resource}/import": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file of rows and see what it would change. Nothing is written
         * @description May be called by staff who may add or change the rows.
         */
        post: operations["fileImportCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/audit": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List everything that was written
         * @description May be called by staff with platform.audit.view.
         */
        get: operations["adminAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/audit/{changeSetId}/changes": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows that a change set wrote
         * @description May be called by staff with platform.audit.view.
         */
        get: operations["adminAuditChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/bulk": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List bulk runs, newest first: one’s own, or all of them with the permission to see the audit log
         * @description May be called by staff who may run the operation on one row.
         */
        get: operations["adminBulkRuns"];
        put?: never;
        /**
         * Run an operation on many rows in the background
         * @description May be called by staff who may run the operation on one row.
         */
        post: operations["bulkStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/bulk/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read a bulk run: how far it is
         * @description May be called by staff who may run the operation on one row.
         */
        get: operations["adminBulkRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/bulk/{id}/cancel": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a bulk run. What it has done stays, and can be undone
         * @description May be called by staff who may run the operation on one row.
         */
        post: operations["bulkCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/bulk/{id}/resume": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a bulk run that stopped or was stopped
         * @description May be called by staff who may run the operation on one row.
         */
        post: operations["bulkResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/bulk/{id}/rows": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows that a bulk run could not do, and why
         * @description May be called by staff who may run the operation on one row.
         */
        get: operations["adminBulkRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/bulk/preview": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show what running an operation on many rows would do
         * @description May be called by staff who may run the operation on one row.
         */
        post: operations["bulkPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/categories": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List categories
         * @description May be called by staff with catalog.category.view.
         */
        get: operations["adminCategories"];
        put?: never;
        /**
         * Create a category
         * @description May be called by staff with catalog.category.add.
         */
        post: operations["adminCategoryCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/categories/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one category
         * @description May be called by staff with catalog.category.view.
         */
        get: operations["adminCategory"];
        put?: never;
        post?: never;
        /**
         * Delete a category
         * @description May be called by staff with catalog.category.delete.
         */
        delete: operations["adminCategoryRemove"];
        options?: never;
        head?: never;
        /**
         * Change a category
         * @description May be called by staff with catalog.category.change.
         */
        patch: operations["adminCategoryUpdate"];
        trace?: never;
    };
    "/admin/categories/{id}/delete-preview": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show what deleting a category would take with it
         * @description May be called by staff with catalog.category.delete.
         */
        get: operations["adminCategoryDeletePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/categories/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a category
         * @description May be called by staff with catalog.category.view.
         */
        get: operations["adminCategoryHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/categories/{id}/move": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a category with all below it
         * @description May be called by staff with catalog.category.change.
         */
        post: operations["adminCategoryMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/categories/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a category
         * @description May be called by staff with catalog.category.change.
         */
        post: operations["adminCategoryRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/categories/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download categories as a file: all that the filters and the search leave
         * @description May be called by staff with catalog.category.view.
         */
        get: operations["adminCategoryExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/categories/trash": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List deleted categories
         * @description May be called by staff with catalog.category.view.
         */
        get: operations["adminCategoryTrash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/categories/trash/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove for good what is kept of a deleted category
         * @description May be called by staff with catalog.category.purge.
         */
        delete: operations["adminCategoryPurge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/categories/trash/{id}/restore": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted category back, with all that went with it
         * @description May be called by staff with catalog.category.add.
         */
        post: operations["adminCategoryRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/changes/{changeSetId}/undo": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show what undoing a change set would do, and what stands in its way
         * @description May be called by staff who may change by hand what the change set changed.
         */
        get: operations["changeUndoPreview"];
        put?: never;
        /**
         * Undo everything that was written together
         * @description May be called by staff who may change by hand what the change set changed.
         */
        post: operations["changeUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/collections": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List collections
         * @description May be called by staff with catalog.collection.view.
         */
        get: operations["adminCollections"];
        put?: never;
        /**
         * Create a collection
         * @description May be called by staff with catalog.collection.add.
         */
        post: operations["adminCollectionCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/collections/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one collection
         * @description May be called by staff with catalog.collection.view.
         */
        get: operations["adminCollection"];
        put?: never;
        post?: never;
        /**
         * Delete a collection
         * @description May be called by staff with catalog.collection.delete.
         */
        delete: operations["adminCollectionRemove"];
        options?: never;
        head?: never;
        /**
         * Change a collection
         * @description May be called by staff with catalog.collection.change.
         */
        patch: operations["adminCollectionUpdate"];
        trace?: never;
    };
    "/admin/collections/{id}/delete-preview": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show what deleting a collection would take with it
         * @description May be called by staff with catalog.collection.delete.
         */
        get: operations["adminCollectionDeletePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/collections/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a collection
         * @description May be called by staff with catalog.collection.view.
         */
        get: operations["adminCollectionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/collections/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a collection
         * @description May be called by staff with catalog.collection.change.
         */
        post: operations["adminCollectionRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/collections/arrange": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give all collections new places
         * @description May be called by staff with catalog.collection.change.
         */
        post: operations["adminCollectionArrange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/collections/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download collections as a file: all that the filters and the search leave
         * @description May be called by staff with catalog.collection.view.
         */
        get: operations["adminCollectionExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/collections/trash": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List deleted collections
         * @description May be called by staff with catalog.collection.view.
         */
        get: operations["adminCollectionTrash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/collections/trash/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove for good what is kept of a deleted collection
         * @description May be called by staff with catalog.collection.purge.
         */
        delete: operations["adminCollectionPurge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/collections/trash/{id}/restore": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted collection back, with all that went with it
         * @description May be called by staff with catalog.collection.add.
         */
        post: operations["adminCollectionRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/contact-messages": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List contact messages
         * @description May be called by staff with content.contactMessage.view.
         */
        get: operations["adminContactMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/contact-messages/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one contact message
         * @description May be called by staff with content.contactMessage.view.
         */
        get: operations["adminContactMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a contact message
         * @description May be called by staff with content.contactMessage.change.
         */
        patch: operations["adminContactMessageUpdate"];
        trace?: never;
    };
    "/admin/contact-messages/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a contact message
         * @description May be called by staff with content.contactMessage.view.
         */
        get: operations["adminContactMessageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/contact-messages/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a contact message
         * @description May be called by staff with content.contactMessage.change.
         */
        post: operations["adminContactMessageRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/contact-messages/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download contact messages as a file: all that the filters and the search leave
         * @description May be called by staff with content.contactMessage.view.
         */
        get: operations["adminContactMessageExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/date-steps": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Count the rows of an admin list by year, month or day (UTC), where its filters and its search apply
         * @description May be called by staff who may see the list.
         */
        get: operations["adminDateSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/facets": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Count the rows of an admin list by each value of its filters, where all the other filters apply
         * @description May be called by staff who may see the list.
         */
        get: operations["adminFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/groups": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List groups
         * @description May be called by staff with accounts.group.view.
         */
        get: operations["adminGroups"];
        put?: never;
        /**
         * Create a group
         * @description May be called by staff with accounts.group.add.
         */
        post: operations["adminGroupCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/groups/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one group
         * @description May be called by staff with accounts.group.view.
         */
        get: operations["adminGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a group
         * @description May be called by staff with accounts.group.delete.
         */
        delete: operations["adminGroupRemove"];
        options?: never;
        head?: never;
        /**
         * Change a group
         * @description May be called by staff with accounts.group.change.
         */
        patch: operations["adminGroupUpdate"];
        trace?: never;
    };
    "/admin/groups/{id}/delete-preview": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show what deleting a group would take with it
         * @description May be called by staff with accounts.group.delete.
         */
        get: operations["adminGroupDeletePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/groups/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a group
         * @description May be called by staff with accounts.group.view.
         */
        get: operations["adminGroupHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/groups/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a group
         * @description May be called by staff with accounts.group.change.
         */
        post: operations["adminGroupRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/groups/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download groups as a file: all that the filters and the search leave
         * @description May be called by staff with accounts.group.view.
         */
        get: operations["adminGroupExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/import-runs/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read an import: what it would do, or how far it is
         * @description May be called by staff who may add or change the rows of the import.
         */
        get: operations["adminFileImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/import-runs/{id}/apply": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a checked import, or go on with one that stopped
         * @description May be called by staff who may add or change the rows of the import.
         */
        post: operations["fileImportApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/import-runs/{id}/rows": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what an import does, row by row
         * @description May be called by staff who may add or change the rows of the import.
         */
        get: operations["adminFileImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/imports/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * One import with its counts
         * @description May be called by staff with imports.productImport.view.
         */
        get: operations["adminImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/imports/{id}/apply": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a checked import into the catalogue
         * @description May be called by staff with imports.productImport.add.
         */
        post: operations["adminImportApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/imports/{id}/rows": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * What an import does, product by product
         * @description May be called by staff with imports.productImport.view.
         */
        get: operations["adminImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/imports/shopify": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a Shopify product export and see what it would change. Nothing is written to the catalogue
         * @description May be called by staff with imports.productImport.add.
         */
        post: operations["importShopify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/live": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Hear of what others change, and who else has a record open, as server-sent events
         * @description May be called by any staff.
         */
        get: operations["adminWatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/mail-messages": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List mails
         * @description May be called by staff with notifications.mailMessage.view.
         */
        get: operations["adminMailMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/mail-messages/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one mail
         * @description May be called by staff with notifications.mailMessage.view.
         */
        get: operations["adminMailMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/mail-messages/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a mail
         * @description May be called by staff with notifications.mailMessage.view.
         */
        get: operations["adminMailMessageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/mail-messages/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download mails as a file: all that the filters and the search leave
         * @description May be called by staff with notifications.mailMessage.view.
         */
        get: operations["adminMailMessageExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/media": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List media
         * @description May be called by staff with catalog.mediaAsset.view.
         */
        get: operations["adminMediaAssets"];
        put?: never;
        /**
         * Upload a picture
         * @description May be called by staff with catalog.mediaAsset.add.
         */
        post: operations["mediaUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/media/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one picture
         * @description May be called by staff with catalog.mediaAsset.view.
         */
        get: operations["adminMediaAsset"];
        put?: never;
        post?: never;
        /**
         * Delete a picture
         * @description May be called by staff with catalog.mediaAsset.delete.
         */
        delete: operations["adminMediaAssetRemove"];
        options?: never;
        head?: never;
        /**
         * Change a picture
         * @description May be called by staff with catalog.mediaAsset.change.
         */
        patch: operations["adminMediaAssetUpdate"];
        trace?: never;
    };
    "/admin/media/{id}/delete-preview": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show what deleting a picture would take with it
         * @description May be called by staff with catalog.mediaAsset.delete.
         */
        get: operations["adminMediaAssetDeletePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/media/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a picture
         * @description May be called by staff with catalog.mediaAsset.view.
         */
        get: operations["adminMediaAssetHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/media/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a picture
         * @description May be called by staff with catalog.mediaAsset.change.
         */
        post: operations["adminMediaAssetRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/media/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download media as a file: all that the filters and the search leave
         * @description May be called by staff with catalog.mediaAsset.view.
         */
        get: operations["adminMediaAssetExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/meta": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All the admin’s pages are made from, cut down to what the caller may see and do
         * @description May be called by any staff.
         */
        get: operations["adminMeta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/object-grants": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List who has rights on one record, and what the caller may give on it
         * @description May be called by staff with accounts.objectGrant.view.
         */
        get: operations["adminObjectGrants"];
        put?: never;
        /**
         * Give a user or a group permissions on one record
         * @description May be called by staff with accounts.objectGrant.give.
         */
        post: operations["adminObjectGrantGive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/object-grants/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a right on one record away
         * @description May be called by staff with accounts.objectGrant.take.
         */
        delete: operations["adminObjectGrantTake"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/object-grants/of-holder": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List the rights on single records that a user or a group was given
         * @description May be called by staff with accounts.objectGrant.view.
         */
        get: operations["adminObjectGrantsOfHolder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/orders": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List orders
         * @description May be called by staff with orders.order.view.
         */
        get: operations["adminOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/orders/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one order
         * @description May be called by staff with orders.order.view.
         */
        get: operations["adminOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a order
         * @description May be called by staff with orders.order.change.
         */
        patch: operations["adminOrderUpdate"];
        trace?: never;
    };
    "/admin/orders/{id}/cancel": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order nothing of which has left
         * @description May be called by staff with orders.order.cancel.
         */
        post: operations["adminOrderCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/orders/{id}/fulfil": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send goods of an order
         * @description May be called by staff with orders.order.fulfil.
         */
        post: operations["adminOrderFulfil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/orders/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a order
         * @description May be called by staff with orders.order.view.
         */
        get: operations["adminOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/orders/{id}/refund": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay back money of an order
         * @description May be called by staff with orders.order.refund.
         */
        post: operations["adminOrderRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/orders/{id}/retry-refund": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the payment provider again for the refunds it refused
         * @description May be called by staff with orders.order.refund.
         */
        post: operations["adminOrderRetryRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/orders/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a order
         * @description May be called by staff with orders.order.change.
         */
        post: operations["adminOrderRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/orders/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download orders as a file: all that the filters and the search leave
         * @description May be called by staff with orders.order.view.
         */
        get: operations["adminOrderExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/pages": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List pages
         * @description May be called by staff with content.page.view.
         */
        get: operations["adminPages"];
        put?: never;
        /**
         * Create a page
         * @description May be called by staff with content.page.add.
         */
        post: operations["adminPageCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/pages/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one page
         * @description May be called by staff with content.page.view.
         */
        get: operations["adminPage"];
        put?: never;
        post?: never;
        /**
         * Delete a page
         * @description May be called by staff with content.page.delete.
         */
        delete: operations["adminPageRemove"];
        options?: never;
        head?: never;
        /**
         * Change a page
         * @description May be called by staff with content.page.change.
         */
        patch: operations["adminPageUpdate"];
        trace?: never;
    };
    "/admin/pages/{id}/delete-preview": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show what deleting a page would take with it
         * @description May be called by staff with content.page.delete.
         */
        get: operations["adminPageDeletePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/pages/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a page
         * @description May be called by staff with content.page.view.
         */
        get: operations["adminPageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/pages/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a page
         * @description May be called by staff with content.page.change.
         */
        post: operations["adminPageRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/pages/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download pages as a file: all that the filters and the search leave
         * @description May be called by staff with content.page.view.
         */
        get: operations["adminPageExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/pages/trash": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List deleted pages
         * @description May be called by staff with content.page.view.
         */
        get: operations["adminPageTrash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/pages/trash/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove for good what is kept of a deleted page
         * @description May be called by staff with content.page.purge.
         */
        delete: operations["adminPagePurge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/pages/trash/{id}/restore": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted page back, with all that went with it
         * @description May be called by staff with content.page.add.
         */
        post: operations["adminPageRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payments": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description May be called by staff with payments.payment.view.
         */
        get: operations["adminPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payments/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one payment
         * @description May be called by staff with payments.payment.view.
         */
        get: operations["adminPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payments/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a payment
         * @description May be called by staff with payments.payment.view.
         */
        get: operations["adminPaymentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payments/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download payments as a file: all that the filters and the search leave
         * @description May be called by staff with payments.payment.view.
         */
        get: operations["adminPaymentExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/permission-matrix": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All permissions by module and resource, and which of them the caller may grant
         * @description May be called by staff with accounts.permission.view.
         */
        get: operations["adminPermissionMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/permissions": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List permissions
         * @description May be called by staff with accounts.permission.view.
         */
        get: operations["adminPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/permissions/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one permission
         * @description May be called by staff with accounts.permission.view.
         */
        get: operations["adminPermission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/permissions/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a permission
         * @description May be called by staff with accounts.permission.view.
         */
        get: operations["adminPermissionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/permissions/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download permissions as a file: all that the filters and the search leave
         * @description May be called by staff with accounts.permission.view.
         */
        get: operations["adminPermissionExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/prices": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List prices
         * @description May be called by staff with pricing.variantPrice.view.
         */
        get: operations["adminVariantPrices"];
        put?: never;
        /**
         * Create a price
         * @description May be called by staff with pricing.variantPrice.add.
         */
        post: operations["adminVariantPriceCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/prices/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one price
         * @description May be called by staff with pricing.variantPrice.view.
         */
        get: operations["adminVariantPrice"];
        put?: never;
        post?: never;
        /**
         * Delete a price
         * @description May be called by staff with pricing.variantPrice.delete.
         */
        delete: operations["adminVariantPriceRemove"];
        options?: never;
        head?: never;
        /**
         * Change a price
         * @description May be called by staff with pricing.variantPrice.change.
         */
        patch: operations["adminVariantPriceUpdate"];
        trace?: never;
    };
    "/admin/prices/{id}/delete-preview": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show what deleting a price would take with it
         * @description May be called by staff with pricing.variantPrice.delete.
         */
        get: operations["adminVariantPriceDeletePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/prices/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a price
         * @description May be called by staff with pricing.variantPrice.view.
         */
        get: operations["adminVariantPriceHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/prices/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a price
         * @description May be called by staff with pricing.variantPrice.change.
         */
        post: operations["adminVariantPriceRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/prices/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download prices as a file: all that the filters and the search leave
         * @description May be called by staff with pricing.variantPrice.view.
         */
        get: operations["adminVariantPriceExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/product-imports": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description May be called by staff with imports.productImport.view.
         */
        get: operations["adminProductImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/product-imports/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one import
         * @description May be called by staff with imports.productImport.view.
         */
        get: operations["adminProductImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/product-imports/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a import
         * @description May be called by staff with imports.productImport.view.
         */
        get: operations["adminProductImportHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/product-imports/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download imports as a file: all that the filters and the search leave
         * @description May be called by staff with imports.productImport.view.
         */
        get: operations["adminProductImportExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description May be called by staff with catalog.product.view.
         */
        get: operations["adminProducts"];
        put?: never;
        /**
         * Create a product
         * @description May be called by staff with catalog.product.add.
         */
        post: operations["adminProductCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one product
         * @description May be called by staff with catalog.product.view.
         */
        get: operations["adminProduct"];
        put?: never;
        post?: never;
        /**
         * Delete a product
         * @description May be called by staff with catalog.product.delete.
         */
        delete: operations["adminProductRemove"];
        options?: never;
        head?: never;
        /**
         * Change a product
         * @description May be called by staff with catalog.product.change.
         */
        patch: operations["adminProductUpdate"];
        trace?: never;
    };
    "/admin/products/{id}/archive": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a product off sale
         * @description May be called by staff with catalog.product.publish.
         */
        post: operations["adminProductArchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/{id}/delete-preview": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show what deleting a product would take with it
         * @description May be called by staff with catalog.product.delete.
         */
        get: operations["adminProductDeletePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a product
         * @description May be called by staff with catalog.product.view.
         */
        get: operations["adminProductHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/{id}/publish": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a product on sale
         * @description May be called by staff with catalog.product.publish.
         */
        post: operations["adminProductPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a product
         * @description May be called by staff with catalog.product.change.
         */
        post: operations["adminProductRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/{id}/variants": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the variants of chosen combinations of a product’s option values
         * @description May be called by staff who may change products, and prices where they give any.
         */
        post: operations["adminVariantsGenerate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download products as a file: all that the filters and the search leave
         * @description May be called by staff with catalog.product.view.
         */
        get: operations["adminProductExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/trash": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List deleted products
         * @description May be called by staff with catalog.product.view.
         */
        get: operations["adminProductTrash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/trash/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove for good what is kept of a deleted product
         * @description May be called by staff with catalog.product.purge.
         */
        delete: operations["adminProductPurge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/products/trash/{id}/restore": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted product back, with all that went with it
         * @description May be called by staff with catalog.product.add.
         */
        post: operations["adminProductRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/reports/categories": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * What each department brought
         * @description May be called by staff with reports.dashboard.view.
         */
        get: operations["adminCategoriesReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/reports/low-stock": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * What runs out soon
         * @description May be called by staff with reports.dashboard.view.
         */
        get: operations["adminLowStockReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/reports/products": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * The products that brought most
         * @description May be called by staff with reports.dashboard.view.
         */
        get: operations["adminProductsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/reports/sales": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Sales, customers and bags of a range, beside the range before
         * @description May be called by staff with reports.dashboard.view.
         */
        get: operations["adminSalesReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/sheet": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Variants with what they cost and how many there are, a page at a time
         * @description May be called by staff with catalog.productVariant.view.
         */
        get: operations["adminSheet"];
        put?: never;
        /**
         * Change SKUs, prices and stock of many variants; each row is written whole or refused with a reason
         * @description May be called by staff with the right to each part they change: variants, prices, stock.
         */
        post: operations["adminSheetSave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shipping-methods": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List shipping methods
         * @description May be called by staff with shipping.shippingMethod.view.
         */
        get: operations["adminShippingMethods"];
        put?: never;
        /**
         * Create a shipping method
         * @description May be called by staff with shipping.shippingMethod.add.
         */
        post: operations["adminShippingMethodCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shipping-methods/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one shipping method
         * @description May be called by staff with shipping.shippingMethod.view.
         */
        get: operations["adminShippingMethod"];
        put?: never;
        post?: never;
        /**
         * Delete a shipping method
         * @description May be called by staff with shipping.shippingMethod.delete.
         */
        delete: operations["adminShippingMethodRemove"];
        options?: never;
        head?: never;
        /**
         * Change a shipping method
         * @description May be called by staff with shipping.shippingMethod.change.
         */
        patch: operations["adminShippingMethodUpdate"];
        trace?: never;
    };
    "/admin/shipping-methods/{id}/delete-preview": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show what deleting a shipping method would take with it
         * @description May be called by staff with shipping.shippingMethod.delete.
         */
        get: operations["adminShippingMethodDeletePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shipping-methods/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a shipping method
         * @description May be called by staff with shipping.shippingMethod.view.
         */
        get: operations["adminShippingMethodHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shipping-methods/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a shipping method
         * @description May be called by staff with shipping.shippingMethod.change.
         */
        post: operations["adminShippingMethodRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shipping-methods/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download shipping methods as a file: all that the filters and the search leave
         * @description May be called by staff with shipping.shippingMethod.view.
         */
        get: operations["adminShippingMethodExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shipping-zones": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List shipping zones
         * @description May be called by staff with shipping.shippingZone.view.
         */
        get: operations["adminShippingZones"];
        put?: never;
        /**
         * Create a shipping zone
         * @description May be called by staff with shipping.shippingZone.add.
         */
        post: operations["adminShippingZoneCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shipping-zones/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one shipping zone
         * @description May be called by staff with shipping.shippingZone.view.
         */
        get: operations["adminShippingZone"];
        put?: never;
        post?: never;
        /**
         * Delete a shipping zone
         * @description May be called by staff with shipping.shippingZone.delete.
         */
        delete: operations["adminShippingZoneRemove"];
        options?: never;
        head?: never;
        /**
         * Change a shipping zone
         * @description May be called by staff with shipping.shippingZone.change.
         */
        patch: operations["adminShippingZoneUpdate"];
        trace?: never;
    };
    "/admin/shipping-zones/{id}/delete-preview": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show what deleting a shipping zone would take with it
         * @description May be called by staff with shipping.shippingZone.delete.
         */
        get: operations["adminShippingZoneDeletePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shipping-zones/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a shipping zone
         * @description May be called by staff with shipping.shippingZone.view.
         */
        get: operations["adminShippingZoneHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shipping-zones/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a shipping zone
         * @description May be called by staff with shipping.shippingZone.change.
         */
        post: operations["adminShippingZoneRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shipping-zones/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download shipping zones as a file: all that the filters and the search leave
         * @description May be called by staff with shipping.shippingZone.view.
         */
        get: operations["adminShippingZoneExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shop-settings": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List shop settings
         * @description May be called by staff with content.shopSettings.view.
         */
        get: operations["adminShopSettingsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shop-settings/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one shop settings
         * @description May be called by staff with content.shopSettings.view.
         */
        get: operations["adminShopSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a shop settings
         * @description May be called by staff with content.shopSettings.change.
         */
        patch: operations["adminShopSettingsUpdate"];
        trace?: never;
    };
    "/admin/shop-settings/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a shop settings
         * @description May be called by staff with content.shopSettings.view.
         */
        get: operations["adminShopSettingsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shop-settings/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a shop settings
         * @description May be called by staff with content.shopSettings.change.
         */
        post: operations["adminShopSettingsRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/shop-settings/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download shop settings as a file: all that the filters and the search leave
         * @description May be called by staff with content.shopSettings.view.
         */
        get: operations["adminShopSettingsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-levels": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List stock levels
         * @description May be called by staff with inventory.stockLevel.view.
         */
        get: operations["adminStockLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-levels/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one stock level
         * @description May be called by staff with inventory.stockLevel.view.
         */
        get: operations["adminStockLevel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-levels/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a stock level
         * @description May be called by staff with inventory.stockLevel.view.
         */
        get: operations["adminStockLevelHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-levels/{id}/set": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set what lies at a place to a counted figure
         * @description May be called by staff with inventory.stockLevel.change.
         */
        post: operations["adminStockSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-levels/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download stock levels as a file: all that the filters and the search leave
         * @description May be called by staff with inventory.stockLevel.view.
         */
        get: operations["adminStockLevelExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-locations": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List stock locations
         * @description May be called by staff with inventory.stockLocation.view.
         */
        get: operations["adminStockLocations"];
        put?: never;
        /**
         * Create a stock location
         * @description May be called by staff with inventory.stockLocation.add.
         */
        post: operations["adminStockLocationCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-locations/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one stock location
         * @description May be called by staff with inventory.stockLocation.view.
         */
        get: operations["adminStockLocation"];
        put?: never;
        post?: never;
        /**
         * Delete a stock location
         * @description May be called by staff with inventory.stockLocation.delete.
         */
        delete: operations["adminStockLocationRemove"];
        options?: never;
        head?: never;
        /**
         * Change a stock location
         * @description May be called by staff with inventory.stockLocation.change.
         */
        patch: operations["adminStockLocationUpdate"];
        trace?: never;
    };
    "/admin/stock-locations/{id}/delete-preview": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show what deleting a stock location would take with it
         * @description May be called by staff with inventory.stockLocation.delete.
         */
        get: operations["adminStockLocationDeletePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-locations/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a stock location
         * @description May be called by staff with inventory.stockLocation.view.
         */
        get: operations["adminStockLocationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-locations/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a stock location
         * @description May be called by staff with inventory.stockLocation.change.
         */
        post: operations["adminStockLocationRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-locations/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download stock locations as a file: all that the filters and the search leave
         * @description May be called by staff with inventory.stockLocation.view.
         */
        get: operations["adminStockLocationExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-movements": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List stock movements
         * @description May be called by staff with inventory.stockMovement.view.
         */
        get: operations["adminStockMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-movements/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one stock movement
         * @description May be called by staff with inventory.stockMovement.view.
         */
        get: operations["adminStockMovement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-movements/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a stock movement
         * @description May be called by staff with inventory.stockMovement.view.
         */
        get: operations["adminStockMovementHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stock-movements/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download stock movements as a file: all that the filters and the search leave
         * @description May be called by staff with inventory.stockMovement.view.
         */
        get: operations["adminStockMovementExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/tax-rates": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List tax rates
         * @description May be called by staff with tax.taxRate.view.
         */
        get: operations["adminTaxRates"];
        put?: never;
        /**
         * Create a tax rate
         * @description May be called by staff with tax.taxRate.add.
         */
        post: operations["adminTaxRateCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/tax-rates/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one tax rate
         * @description May be called by staff with tax.taxRate.view.
         */
        get: operations["adminTaxRate"];
        put?: never;
        post?: never;
        /**
         * Delete a tax rate
         * @description May be called by staff with tax.taxRate.delete.
         */
        delete: operations["adminTaxRateRemove"];
        options?: never;
        head?: never;
        /**
         * Change a tax rate
         * @description May be called by staff with tax.taxRate.change.
         */
        patch: operations["adminTaxRateUpdate"];
        trace?: never;
    };
    "/admin/tax-rates/{id}/delete-preview": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Show what deleting a tax rate would take with it
         * @description May be called by staff with tax.taxRate.delete.
         */
        get: operations["adminTaxRateDeletePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/tax-rates/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a tax rate
         * @description May be called by staff with tax.taxRate.view.
         */
        get: operations["adminTaxRateHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/tax-rates/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a tax rate
         * @description May be called by staff with tax.taxRate.change.
         */
        post: operations["adminTaxRateRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/tax-rates/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download tax rates as a file: all that the filters and the search leave
         * @description May be called by staff with tax.taxRate.view.
         */
        get: operations["adminTaxRateExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description May be called by staff with accounts.user.view.
         */
        get: operations["adminUsers"];
        put?: never;
        /**
         * Create a user
         * @description May be called by staff with accounts.user.add.
         */
        post: operations["adminUserCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one user
         * @description May be called by staff with accounts.user.view.
         */
        get: operations["adminUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description May be called by staff with accounts.user.change.
         */
        patch: operations["adminUserUpdate"];
        trace?: never;
    };
    "/admin/users/{id}/activate": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a closed account again
         * @description May be called by staff with accounts.user.activate.
         */
        post: operations["adminUserActivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/deactivate": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an account: its sessions end and nobody can log in with it
         * @description May be called by staff with accounts.user.deactivate.
         */
        post: operations["adminUserDeactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/effective-permissions": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List everything a user may do, and by what
         * @description May be called by staff with accounts.user.view.
         */
        get: operations["adminUserEffectivePermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/end-sessions": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log a user out everywhere, at once
         * @description May be called by staff with accounts.user.endSessions.
         */
        post: operations["adminUserEndSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/explain": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a user may do something, with all records or with one, and why
         * @description May be called by staff with accounts.user.view.
         */
        get: operations["adminUserExplainRight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a user
         * @description May be called by staff with accounts.user.view.
         */
        get: operations["adminUserHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a user
         * @description May be called by staff with accounts.user.change.
         */
        post: operations["adminUserRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/set-password": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the password of a user
         * @description May be called by staff with accounts.user.setPassword.
         */
        post: operations["adminUserSetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download users as a file: all that the filters and the search leave
         * @description May be called by staff with accounts.user.view.
         */
        get: operations["adminUserExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/variants": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List variants
         * @description May be called by staff with catalog.productVariant.view.
         */
        get: operations["adminProductVariants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/variants/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one variant
         * @description May be called by staff with catalog.productVariant.view.
         */
        get: operations["adminProductVariant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a variant
         * @description May be called by staff with catalog.productVariant.change.
         */
        patch: operations["adminProductVariantUpdate"];
        trace?: never;
    };
    "/admin/variants/{id}/history": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List what happened to a variant
         * @description May be called by staff with catalog.productVariant.view.
         */
        get: operations["adminProductVariantHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/variants/{id}/revert": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back changes of a variant
         * @description May be called by staff with catalog.productVariant.change.
         */
        post: operations["adminProductVariantRevert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/variants/export": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Download variants as a file: all that the filters and the search leave
         * @description May be called by staff with catalog.productVariant.view.
         */
        get: operations["adminProductVariantExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/views": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * The caller’s own views of an admin list, and those that are shared
         * @description May be called by any staff.
         */
        get: operations["adminViews"];
        put?: never;
        /**
         * Keep the state of an admin list as a view
         * @description May be called by any staff.
         */
        post: operations["adminViewCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/views/{viewId}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a view: its owner may, and who may change what others share
         * @description May be called by any staff.
         */
        delete: operations["adminViewRemove"];
        options?: never;
        head?: never;
        /**
         * Change a view: its owner may, and who may change what others share
         * @description May be called by any staff.
         */
        patch: operations["adminViewUpdate"];
        trace?: never;
    };
    "/admin/views/default": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let the caller’s list begin with a view, or as it is declared
         * @description May be called by any staff.
         */
        put: operations["adminViewSetDefault"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description May be called by everyone.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description May be called by everyone.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/password/change": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the password; other sessions end
         * @description May be called by anyone logged in.
         */
        post: operations["passwordChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange the refresh token for new tokens
         * @description May be called by everyone.
         */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/register": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an account and log in
         * @description May be called by everyone.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a bag
         * @description May be called by everyone.
         */
        post: operations["cartCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cartId}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * A bag
         * @description May be called by whoever knows the id of a guest cart, and the account that owns the cart.
         */
        get: operations["cart"];
        put?: never;
        post?: never;
        /**
         * Throw a bag away
         * @description May be called by whoever knows the id of a guest cart, and the account that owns the cart.
         */
        delete: operations["cartRemove"];
        options?: never;
        head?: never;
        /**
         * Say who buys and where it goes
         * @description May be called by whoever knows the id of a guest cart, and the account that owns the cart.
         */
        patch: operations["cartUpdate"];
        trace?: never;
    };
    "/carts/{cartId}/claim": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a guest bag the account’s own, merged with the bag it has
         * @description May be called by anyone logged in.
         */
        post: operations["cartClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cartId}/complete": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a paid bag into an order
         * @description May be called by whoever knows the id of a guest cart, and the account that owns the cart.
         */
        post: operations["cartComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cartId}/items": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put something into a bag
         * @description May be called by whoever knows the id of a guest cart, and the account that owns the cart.
         */
        post: operations["cartAddItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cartId}/items/{itemId}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take something out of a bag
         * @description May be called by whoever knows the id of a guest cart, and the account that owns the cart.
         */
        delete: operations["cartRemoveItem"];
        options?: never;
        head?: never;
        /**
         * Change how many of a thing are in a bag
         * @description May be called by whoever knows the id of a guest cart, and the account that owns the cart.
         */
        patch: operations["cartChangeItem"];
        trace?: never;
    };
    "/carts/{cartId}/payments": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay a bag
         * @description May be called by whoever knows the id of a guest cart, and the account that owns the cart.
         */
        post: operations["cartPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cartId}/payments/{paymentId}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * How a payment of a bag stands
         * @description May be called by whoever knows the id of a guest cart, and the account that owns the cart.
         */
        get: operations["cartPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cartId}/shipping-option": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the delivery of a bag
         * @description May be called by whoever knows the id of a guest cart, and the account that owns the cart.
         */
        put: operations["cartChooseShipping"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carts/{cartId}/shipping-options": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * The ways a bag can be delivered
         * @description May be called by whoever knows the id of a guest cart, and the account that owns the cart.
         */
        get: operations["cartShippingOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * The tree of departments
         * @description May be called by everyone.
         */
        get: operations["categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/{slug}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * One department
         * @description May be called by everyone.
         */
        get: operations["category"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List collections
         * @description May be called by everyone.
         */
        get: operations["collections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collections/{slug}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one collection
         * @description May be called by everyone.
         */
        get: operations["collection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write to the shop
         * @description May be called by everyone.
         */
        post: operations["contactSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/home": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * What the home page shows
         * @description May be called by everyone.
         */
        get: operations["home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{id}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * An order, by account or by its token
         * @description May be called by the account that ordered, and whoever has the order’s token.
         */
        get: operations["order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/lookup": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A guest’s order by number and e-mail
         * @description May be called by everyone.
         */
        post: operations["orderLookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pages": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List pages
         * @description May be called by everyone.
         */
        get: operations["pages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pages/{slug}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one page
         * @description May be called by everyone.
         */
        get: operations["page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/webhooks/{provider}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment provider’s message; its signature is what authorises it
         * @description May be called by everyone.
         */
        post: operations["paymentWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description May be called by everyone.
         */
        get: operations["products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{slug}": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Read one product
         * @description May be called by everyone.
         */
        get: operations["product"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/{slug}/related": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Products that go with one
         * @description May be called by everyone.
         */
        get: operations["productRelated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/products/facets": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Counts beside the filters of the product list
         * @description May be called by everyone.
         */
        get: operations["productFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search/suggest": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Suggestions while typing
         * @description May be called by everyone.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shop": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Name, currencies and countries of the shop
         * @description May be called by everyone.
         */
        get: operations["shop"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shop/delivery": {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * What delivery costs in the shop’s own country, and when it arrives
         * @description May be called by everyone.
         */
        get: operations["delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            /** Format: uuid */
            id: string;
            email: string;
            firstName: string;
            lastName: string;
            phone: string;
            isStaff: boolean;
            isEmailVerified: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description An address in a customer's address book. */
        AccountAddress: {
            /** Format: uuid */
            id: string;
            firstName: string;
            lastName: string;
            company: string | null;
            line1: string;
            line2: string | null;
            city: string;
            region: string | null;
            postalCode: string;
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            phone: string | null;
            isDefaultShipping: boolean;
            isDefaultBilling: boolean;
            /** Format: date-time */
            createdAt: string;
        };
        AccountAddressCreate: {
            firstName: string;
            lastName: string;
            company?: string | null;
            line1: string;
            line2?: string | null;
            city: string;
            region?: string | null;
            postalCode: string;
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            phone?: string | null;
            isDefaultShipping?: boolean;
            isDefaultBilling?: boolean;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AccountAddressFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
        };
        AccountAddressUpdate: {
            firstName?: string;
            lastName?: string;
            company?: string | null;
            line1?: string;
            line2?: string | null;
            city?: string;
            region?: string | null;
            postalCode?: string;
            /** @description ISO 3166-1 alpha-2. */
            country?: string;
            phone?: string | null;
            isDefaultShipping?: boolean;
            isDefaultBilling?: boolean;
        };
        /** @description A purchase. Amounts are frozen when it is placed; states change only through named actions. */
        AccountOrder: {
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @description Human number without gaps.
             */
            number: number;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["OrderPaymentStatus"];
            fulfilmentStatus: components["schemas"]["OrderFulfilmentStatus"];
            /** @description ISO 4217. */
            currency: string;
            email: string;
            subtotal: components["schemas"]["Money"];
            discountTotal: components["schemas"]["Money"];
            shippingTotal: components["schemas"]["Money"];
            taxTotal: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            refundedTotal: components["schemas"]["Money"];
            pricesIncludeTax: boolean;
            shippingAddress: unknown;
            billingAddress: unknown;
            shippingMethodName: string;
            note: string;
            /** Format: date-time */
            placedAt: string;
            /** Format: date-time */
            cancelledAt: string | null;
            items: components["schemas"]["AccountOrderItem"][];
            timeline: components["schemas"]["TimelineLine"][];
            fulfilments: components["schemas"]["Fulfilment"][];
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AccountOrderFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            /** @enum {string} */
            status?: "placed" | "completed" | "cancelled";
            status__in?: components["schemas"]["CommaSeparated"];
            status__isnull?: boolean;
            /** @enum {string} */
            status__not?: "placed" | "completed" | "cancelled";
            placedAt?: components["schemas"]["Moment"];
            placedAt__gt?: components["schemas"]["Moment"];
            placedAt__gte?: components["schemas"]["Moment"];
            placedAt__lt?: components["schemas"]["Moment"];
            placedAt__lte?: components["schemas"]["Moment"];
            placedAt__range?: components["schemas"]["CommaSeparatedRange"];
            placedAt__isnull?: boolean;
            placedAt__not?: components["schemas"]["Moment"];
            placedAt__year?: number;
            placedAt__month?: number;
            placedAt__day?: number;
            placedAt__date?: components["schemas"]["Moment"];
        };
        /** @description A line of an order; a copy, so that later changes of the product do not reach it. */
        AccountOrderItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            variantId: string;
            /** Format: uuid */
            productId: string;
            productSlug: string;
            sku: string;
            name: string;
            /** @description The chosen options, for example "Blue, M". */
            variantName: string;
            image: components["schemas"]["Image"] | null;
            tint: components["schemas"]["Tint"];
            /** Format: int32 */
            quantity: number;
            /** Format: int32 */
            fulfilledQuantity: number;
            /** Format: int32 */
            refundedQuantity: number;
            /**
             * Format: int32
             * @description Units that were refunded before they had left: they never will.
             */
            removedQuantity: number;
            unitPrice: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            /**
             * Format: int32
             * @description Parts per million.
             */
            taxRatePpm: number;
        };
        /** @description A purchase. Amounts are frozen when it is placed; states change only through named actions. */
        AccountOrderListItem: {
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @description Human number without gaps.
             */
            number: number;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["OrderPaymentStatus"];
            fulfilmentStatus: components["schemas"]["OrderFulfilmentStatus"];
            /** @description ISO 4217. */
            currency: string;
            email?: string;
            subtotal?: components["schemas"]["Money"];
            discountTotal?: components["schemas"]["Money"];
            shippingTotal?: components["schemas"]["Money"];
            taxTotal?: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            refundedTotal?: components["schemas"]["Money"];
            pricesIncludeTax?: boolean;
            shippingAddress?: unknown;
            billingAddress?: unknown;
            shippingMethodName?: string;
            note?: string;
            /** Format: date-time */
            placedAt: string;
            /** Format: date-time */
            cancelledAt?: string | null;
            items: components["schemas"]["AccountOrderItem"][];
            timeline?: components["schemas"]["TimelineLine"][];
            fulfilments?: components["schemas"]["Fulfilment"][];
        };
        Address: {
            firstName: string;
            lastName: string;
            company?: string | null;
            line1: string;
            line2?: string | null;
            city: string;
            region?: string | null;
            postalCode: string;
            country: string;
            phone?: string | null;
        };
        /** @description A node of the department tree. */
        AdminCategory: {
            /** Format: uuid */
            id: string;
            picture: components["schemas"]["Image"] | null;
            name: string;
            parent: components["schemas"]["AdminCategoryReference"] | null;
            /**
             * Format: int32
             * @description Place among its siblings.
             */
            position: number;
            tint: components["schemas"]["Tint"];
            slug: string;
            description: string;
            image: components["schemas"]["AdminMediaAssetReference"] | null;
            /** Format: uuid */
            parentId: string | null;
            /** Format: uuid */
            imageId: string | null;
            _label: string;
            _version?: string;
        };
        AdminCategoryCreate: {
            name: string;
            slug?: string;
            description?: string;
            /** Format: uuid */
            imageId?: string | null;
            /** Format: uuid */
            parentId?: string | null;
            /**
             * Format: int32
             * @description Place among its siblings.
             */
            position?: number;
            tint?: components["schemas"]["Tint"];
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminCategoryFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            /** Format: uuid */
            parent?: string;
            parent__in?: components["schemas"]["CommaSeparated"];
            parent__isnull?: boolean;
            /** Format: uuid */
            parent__not?: string;
            /** @enum {string} */
            tint?: "sand" | "mist" | "lilac" | "sage" | "blush" | "periwinkle";
            tint__in?: components["schemas"]["CommaSeparated"];
            tint__isnull?: boolean;
            /** @enum {string} */
            tint__not?: "sand" | "mist" | "lilac" | "sage" | "blush" | "periwinkle";
            createdAt?: components["schemas"]["Moment"];
            createdAt__gt?: components["schemas"]["Moment"];
            createdAt__gte?: components["schemas"]["Moment"];
            createdAt__lt?: components["schemas"]["Moment"];
            createdAt__lte?: components["schemas"]["Moment"];
            createdAt__range?: components["schemas"]["CommaSeparatedRange"];
            createdAt__isnull?: boolean;
            createdAt__not?: components["schemas"]["Moment"];
            createdAt__year?: number;
            createdAt__month?: number;
            createdAt__day?: number;
            createdAt__date?: components["schemas"]["Moment"];
        };
        /** @description A node of the department tree. */
        AdminCategoryListItem: {
            /** Format: uuid */
            id: string;
            picture: components["schemas"]["Image"] | null;
            name: string;
            parent: components["schemas"]["AdminCategoryReference"] | null;
            /**
             * Format: int32
             * @description Place among its siblings.
             */
            position: number;
            tint: components["schemas"]["Tint"];
            slug?: string;
            description?: string;
            image?: components["schemas"]["AdminMediaAssetReference"] | null;
            /** Format: uuid */
            parentId?: string | null;
            /** Format: uuid */
            imageId?: string | null;
            _label: string;
            _version?: string;
        };
        AdminCategoryReference: {
            /** Format: uuid */
            id: string;
            _label: string;
        };
        AdminCategoryUpdate: {
            name?: string;
            slug?: string;
            description?: string;
            /** Format: uuid */
            imageId?: string | null;
            /**
             * Format: int32
             * @description Place among its siblings.
             */
            position?: number;
            tint?: components["schemas"]["Tint"];
        };
        /** @description Products chosen by hand, for example "For the desk". */
        AdminCollection: {
            /** Format: uuid */
            id: string;
            image: components["schemas"]["Image"] | null;
            name: string;
            slug: string;
            /** Format: int32 */
            position: number;
            description: string;
            /** Format: uuid */
            imageId: string | null;
            tint: components["schemas"]["Tint"];
            products: components["schemas"]["AdminCollectionProduct"][];
            _label: string;
            _version?: string;
            _can: components["schemas"]["AdminRowRights"];
        };
        AdminCollectionCreate: {
            name: string;
            slug?: string;
            description?: string;
            /** Format: uuid */
            imageId?: string | null;
            /** Format: int32 */
            position?: number;
            tint?: components["schemas"]["Tint"];
            products?: components["schemas"]["AdminCollectionProductRow"][];
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminCollectionFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            createdAt?: components["schemas"]["Moment"];
            createdAt__gt?: components["schemas"]["Moment"];
            createdAt__gte?: components["schemas"]["Moment"];
            createdAt__lt?: components["schemas"]["Moment"];
            createdAt__lte?: components["schemas"]["Moment"];
            createdAt__range?: components["schemas"]["CommaSeparatedRange"];
            createdAt__isnull?: boolean;
            createdAt__not?: components["schemas"]["Moment"];
            createdAt__year?: number;
            createdAt__month?: number;
            createdAt__day?: number;
            createdAt__date?: components["schemas"]["Moment"];
        };
        /** @description Products chosen by hand, for example "For the desk". */
        AdminCollectionListItem: {
            /** Format: uuid */
            id: string;
            image: components["schemas"]["Image"] | null;
            name: string;
            slug: string;
            /** Format: int32 */
            position: number;
            description?: string;
            /** Format: uuid */
            imageId?: string | null;
            tint?: components["schemas"]["Tint"];
            products?: components["schemas"]["AdminCollectionProduct"][];
            _label: string;
            _version?: string;
            _can: components["schemas"]["AdminRowRights"];
        };
        AdminCollectionProduct: {
            /** Format: uuid */
            id: string;
            product: components["schemas"]["AdminProductReference"];
            /** Format: int32 */
            position: number;
            _label: string;
        };
        AdminCollectionProductRow: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            _delete?: true;
            /** Format: uuid */
            productId?: string;
            /** Format: int32 */
            position?: number;
        };
        AdminCollectionUpdate: {
            name?: string;
            slug?: string;
            description?: string;
            /** Format: uuid */
            imageId?: string | null;
            /** Format: int32 */
            position?: number;
            tint?: components["schemas"]["Tint"];
            products?: components["schemas"]["AdminCollectionProductRow"][];
        };
        /** @description A message somebody left in the contact form. */
        AdminContactMessage: {
            /** Format: uuid */
            id: string;
            name: string;
            email: string;
            message: string;
            isAnswered: boolean;
            /** Format: date-time */
            createdAt: string;
            _label: string;
            _version?: string;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminContactMessageFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            isAnswered?: boolean;
            isAnswered__isnull?: boolean;
            isAnswered__not?: boolean;
            createdAt?: components["schemas"]["Moment"];
            createdAt__gt?: components["schemas"]["Moment"];
            createdAt__gte?: components["schemas"]["Moment"];
            createdAt__lt?: components["schemas"]["Moment"];
            createdAt__lte?: components["schemas"]["Moment"];
            createdAt__range?: components["schemas"]["CommaSeparatedRange"];
            createdAt__isnull?: boolean;
            createdAt__not?: components["schemas"]["Moment"];
            createdAt__year?: number;
            createdAt__month?: number;
            createdAt__day?: number;
            createdAt__date?: components["schemas"]["Moment"];
        };
        AdminContactMessageUpdate: {
            isAnswered?: boolean;
        };
        AdminDateStep: {
            /** Format: int64 */
            value: number;
            /** Format: int64 */
            count: number;
        };
        AdminDateSteps: {
            /** @description Years, or the months of the year that the query names, or the days of its month. */
            unit: components["schemas"]["AdminDateUnit"];
            /** @description Whether the counts were drawn from a sample, as they are where very many rows match. */
            isEstimate: boolean;
            steps: components["schemas"]["AdminDateStep"][];
        };
        /**
         * @description Years, or the months of the year that the query names, or the days of its month.
         * @enum {string}
         */
        AdminDateUnit: "year" | "month" | "day";
        AdminFacet: {
            filter: string;
            /** @description Whether the counts were drawn from a sample, as they are where many rows match. */
            isEstimate: boolean;
            values: components["schemas"]["AdminFacetValue"][];
        };
        AdminFacetValue: {
            value: string;
            /** @description Of a relation: the text of what it refers to. */
            label: string | null;
            /** Format: int64 */
            count: number;
        };
        /** @description A named set of permissions. */
        AdminGroup: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            createdAt: string;
            permissions: components["schemas"]["AdminGroupPermission"][];
            _label: string;
            _version?: string;
        };
        AdminGroupCreate: {
            name: string;
            permissions?: components["schemas"]["AdminGroupPermissionRow"][];
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminGroupFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
        };
        /** @description A named set of permissions. */
        AdminGroupListItem: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: date-time */
            createdAt: string;
            permissions?: components["schemas"]["AdminGroupPermission"][];
            _label: string;
            _version?: string;
        };
        AdminGroupPermission: {
            /** Format: uuid */
            id: string;
            permission: components["schemas"]["AdminPermissionReference"];
            _label: string;
        };
        AdminGroupPermissionRow: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            _delete?: true;
            /** Format: uuid */
            permissionId?: string;
        };
        AdminGroupReference: {
            /** Format: uuid */
            id: string;
            _label: string;
        };
        AdminGroupUpdate: {
            name?: string;
            permissions?: components["schemas"]["AdminGroupPermissionRow"][];
        };
        AdminListView: {
            id: string;
            resource: string;
            name: string;
            /** @description What stands behind the “?” of the list’s address. */
            query: string;
            isShared: boolean;
            isOwn: boolean;
            /** @description Whether the caller’s list begins with it. */
            isDefault: boolean;
            canChange: boolean;
            /** @description Name of who made it; null where they have none, or are gone. */
            owner: string | null;
        };
        /** @description An e-mail the shop wrote. Kept, so that the development mailbox can show it and staff can tell what was said. */
        AdminMailMessage: {
            /** Format: uuid */
            id: string;
            recipient: string;
            subject: string;
            template: string;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            createdAt: string;
            text: string;
            _label: string;
            _version?: string;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminMailMessageFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            template?: string;
            template__iexact?: string;
            template__contains?: string;
            template__icontains?: string;
            template__startswith?: string;
            template__istartswith?: string;
            template__endswith?: string;
            template__in?: components["schemas"]["CommaSeparated"];
            template__gt?: string;
            template__gte?: string;
            template__lt?: string;
            template__lte?: string;
            template__range?: components["schemas"]["CommaSeparatedRange"];
            template__isnull?: boolean;
            template__not?: string;
            recipient?: string;
            recipient__iexact?: string;
            recipient__contains?: string;
            recipient__icontains?: string;
            recipient__startswith?: string;
            recipient__istartswith?: string;
            recipient__endswith?: string;
            recipient__in?: components["schemas"]["CommaSeparated"];
            recipient__gt?: string;
            recipient__gte?: string;
            recipient__lt?: string;
            recipient__lte?: string;
            recipient__range?: components["schemas"]["CommaSeparatedRange"];
            recipient__isnull?: boolean;
            recipient__not?: string;
            sentAt?: components["schemas"]["Moment"];
            sentAt__gt?: components["schemas"]["Moment"];
            sentAt__gte?: components["schemas"]["Moment"];
            sentAt__lt?: components["schemas"]["Moment"];
            sentAt__lte?: components["schemas"]["Moment"];
            sentAt__range?: components["schemas"]["CommaSeparatedRange"];
            sentAt__isnull?: boolean;
            sentAt__not?: components["schemas"]["Moment"];
            sentAt__year?: number;
            sentAt__month?: number;
            sentAt__day?: number;
            sentAt__date?: components["schemas"]["Moment"];
            createdAt?: components["schemas"]["Moment"];
            createdAt__gt?: components["schemas"]["Moment"];
            createdAt__gte?: components["schemas"]["Moment"];
            createdAt__lt?: components["schemas"]["Moment"];
            createdAt__lte?: components["schemas"]["Moment"];
            createdAt__range?: components["schemas"]["CommaSeparatedRange"];
            createdAt__isnull?: boolean;
            createdAt__not?: components["schemas"]["Moment"];
            createdAt__year?: number;
            createdAt__month?: number;
            createdAt__day?: number;
            createdAt__date?: components["schemas"]["Moment"];
        };
        /** @description An e-mail the shop wrote. Kept, so that the development mailbox can show it and staff can tell what was said. */
        AdminMailMessageListItem: {
            /** Format: uuid */
            id: string;
            recipient: string;
            subject: string;
            template: string;
            /** Format: date-time */
            sentAt: string | null;
            /** Format: date-time */
            createdAt: string;
            text?: string;
            _label: string;
            _version?: string;
        };
        /** @description An uploaded picture and the sizes made of it. */
        AdminMediaAsset: {
            /** Format: uuid */
            id: string;
            picture: components["schemas"]["Image"] | null;
            /** @description Name of the uploaded file. */
            filename: string;
            alt: string;
            /**
             * Format: int32
             * @description Pixels.
             */
            width: number;
            /**
             * Format: int32
             * @description Pixels.
             */
            height: number;
            /**
             * Format: int32
             * @description Bytes of the uploaded file.
             */
            byteSize: number;
            /** Format: date-time */
            createdAt: string;
            mimeType: string;
            _label: string;
            _version?: string;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminMediaAssetFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            mimeType?: string;
            mimeType__iexact?: string;
            mimeType__contains?: string;
            mimeType__icontains?: string;
            mimeType__startswith?: string;
            mimeType__istartswith?: string;
            mimeType__endswith?: string;
            mimeType__in?: components["schemas"]["CommaSeparated"];
            mimeType__gt?: string;
            mimeType__gte?: string;
            mimeType__lt?: string;
            mimeType__lte?: string;
            mimeType__range?: components["schemas"]["CommaSeparatedRange"];
            mimeType__isnull?: boolean;
            mimeType__not?: string;
            createdAt?: components["schemas"]["Moment"];
            createdAt__gt?: components["schemas"]["Moment"];
            createdAt__gte?: components["schemas"]["Moment"];
            createdAt__lt?: components["schemas"]["Moment"];
            createdAt__lte?: components["schemas"]["Moment"];
            createdAt__range?: components["schemas"]["CommaSeparatedRange"];
            createdAt__isnull?: boolean;
            createdAt__not?: components["schemas"]["Moment"];
            createdAt__year?: number;
            createdAt__month?: number;
            createdAt__day?: number;
            createdAt__date?: components["schemas"]["Moment"];
        };
        /** @description An uploaded picture and the sizes made of it. */
        AdminMediaAssetListItem: {
            /** Format: uuid */
            id: string;
            picture: components["schemas"]["Image"] | null;
            /** @description Name of the uploaded file. */
            filename: string;
            alt: string;
            /**
             * Format: int32
             * @description Pixels.
             */
            width: number;
            /**
             * Format: int32
             * @description Pixels.
             */
            height: number;
            /**
             * Format: int32
             * @description Bytes of the uploaded file.
             */
            byteSize: number;
            /** Format: date-time */
            createdAt: string;
            mimeType?: string;
            _label: string;
            _version?: string;
        };
        AdminMediaAssetReference: {
            /** Format: uuid */
            id: string;
            _label: string;
        };
        AdminMediaAssetUpdate: {
            alt?: string;
        };
        AdminMeta: {
            shop: {
                name: string;
                /** @description ISO 4217. */
                currencies: string[];
                defaultCurrency: string;
            };
            user: {
                id: string | null;
                email: string;
                name: string;
                isSuperuser: boolean;
                permissions: string[];
            };
            /** @description In the order of the sidebar. */
            modules: {
                name: string;
                label: string;
                resources: string[];
            }[];
            /** @description Pages that belong to no resource. */
            pages: {
                path: string;
                label: string;
                icon?: string;
                module: string;
            }[];
            /** @description By path: the columns, filters, fields and actions of a resource. */
            resources: {
                [key: string]: unknown;
            };
        };
        /** @description A purchase. Amounts are frozen when it is placed; states change only through named actions. */
        AdminOrder: {
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @description Human number without gaps.
             */
            number: number;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["OrderPaymentStatus"];
            fulfilmentStatus: components["schemas"]["OrderFulfilmentStatus"];
            /** @description ISO 4217. */
            currency: string;
            email: string;
            user: components["schemas"]["AdminUserReference"] | null;
            subtotal: components["schemas"]["Money"];
            discountTotal: components["schemas"]["Money"];
            shippingTotal: components["schemas"]["Money"];
            taxTotal: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            refundedTotal: components["schemas"]["Money"];
            pricesIncludeTax: boolean;
            shippingAddress: unknown;
            billingAddress: unknown;
            shippingMethodName: string;
            note: string;
            /** Format: date-time */
            placedAt: string;
            /** Format: date-time */
            cancelledAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            items: components["schemas"]["AdminOrderItem"][];
            payments: components["schemas"]["OrderPayment"][];
            refunds: components["schemas"]["OrderRefund"][];
            refundStatus: components["schemas"]["OrderRefundStatus"];
            fulfilments: components["schemas"]["Fulfilment"][];
            staffTimeline: components["schemas"]["StaffTimelineLine"][];
            _label: string;
            _version?: string;
            _can: components["schemas"]["AdminRowRights"];
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminOrderFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            /** @enum {string} */
            status?: "placed" | "completed" | "cancelled";
            status__in?: components["schemas"]["CommaSeparated"];
            status__isnull?: boolean;
            /** @enum {string} */
            status__not?: "placed" | "completed" | "cancelled";
            /** @enum {string} */
            paymentStatus?: "pending" | "authorised" | "paid" | "partially_refunded" | "refunded" | "failed" | "voided";
            paymentStatus__in?: components["schemas"]["CommaSeparated"];
            paymentStatus__isnull?: boolean;
            /** @enum {string} */
            paymentStatus__not?: "pending" | "authorised" | "paid" | "partially_refunded" | "refunded" | "failed" | "voided";
            /** @enum {string} */
            fulfilmentStatus?: "unfulfilled" | "partially_fulfilled" | "fulfilled";
            fulfilmentStatus__in?: components["schemas"]["CommaSeparated"];
            fulfilmentStatus__isnull?: boolean;
            /** @enum {string} */
            fulfilmentStatus__not?: "unfulfilled" | "partially_fulfilled" | "fulfilled";
            /** @description ISO 4217. */
            currency?: string;
            currency__iexact?: string;
            currency__contains?: string;
            currency__icontains?: string;
            currency__startswith?: string;
            currency__istartswith?: string;
            currency__endswith?: string;
            currency__in?: components["schemas"]["CommaSeparated"];
            currency__gt?: string;
            currency__gte?: string;
            currency__lt?: string;
            currency__lte?: string;
            currency__range?: components["schemas"]["CommaSeparatedRange"];
            currency__isnull?: boolean;
            currency__not?: string;
            placedAt?: components["schemas"]["Moment"];
            placedAt__gt?: components["schemas"]["Moment"];
            placedAt__gte?: components["schemas"]["Moment"];
            placedAt__lt?: components["schemas"]["Moment"];
            placedAt__lte?: components["schemas"]["Moment"];
            placedAt__range?: components["schemas"]["CommaSeparatedRange"];
            placedAt__isnull?: boolean;
            placedAt__not?: components["schemas"]["Moment"];
            placedAt__year?: number;
            placedAt__month?: number;
            placedAt__day?: number;
            placedAt__date?: components["schemas"]["Moment"];
            email?: string;
            email__iexact?: string;
            email__contains?: string;
            email__icontains?: string;
            email__startswith?: string;
            email__istartswith?: string;
            email__endswith?: string;
            email__in?: components["schemas"]["CommaSeparated"];
            email__gt?: string;
            email__gte?: string;
            email__lt?: string;
            email__lte?: string;
            email__range?: components["schemas"]["CommaSeparatedRange"];
            email__isnull?: boolean;
            email__not?: string;
            /**
             * Format: int32
             * @description Human number without gaps.
             */
            number?: number;
            number__in?: components["schemas"]["CommaSeparated"];
            /** Format: int32 */
            number__gt?: number;
            /** Format: int32 */
            number__gte?: number;
            /** Format: int32 */
            number__lt?: number;
            /** Format: int32 */
            number__lte?: number;
            number__range?: components["schemas"]["CommaSeparatedRange"];
            number__isnull?: boolean;
            /** Format: int32 */
            number__not?: number;
            /** Format: uuid */
            user?: string;
            user__in?: components["schemas"]["CommaSeparated"];
            user__isnull?: boolean;
            /** Format: uuid */
            user__not?: string;
        };
        /** @description A line of an order; a copy, so that later changes of the product do not reach it. */
        AdminOrderItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            variantId: string;
            /** Format: uuid */
            productId: string;
            productSlug: string;
            sku: string;
            name: string;
            /** @description The chosen options, for example "Blue, M". */
            variantName: string;
            image: components["schemas"]["Image"] | null;
            tint: components["schemas"]["Tint"];
            /** Format: int32 */
            quantity: number;
            /** Format: int32 */
            fulfilledQuantity: number;
            /** Format: int32 */
            refundedQuantity: number;
            /**
             * Format: int32
             * @description Units that were refunded before they had left: they never will.
             */
            removedQuantity: number;
            unitPrice: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            /**
             * Format: int32
             * @description Parts per million.
             */
            taxRatePpm: number;
            _label: string;
        };
        /** @description A purchase. Amounts are frozen when it is placed; states change only through named actions. */
        AdminOrderListItem: {
            /** Format: uuid */
            id: string;
            /**
             * Format: int32
             * @description Human number without gaps.
             */
            number: number;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["OrderPaymentStatus"];
            fulfilmentStatus: components["schemas"]["OrderFulfilmentStatus"];
            /** @description ISO 4217. */
            currency?: string;
            email: string;
            user?: components["schemas"]["AdminUserReference"] | null;
            subtotal?: components["schemas"]["Money"];
            discountTotal?: components["schemas"]["Money"];
            shippingTotal?: components["schemas"]["Money"];
            taxTotal?: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            refundedTotal?: components["schemas"]["Money"];
            pricesIncludeTax?: boolean;
            shippingAddress?: unknown;
            billingAddress?: unknown;
            shippingMethodName?: string;
            note?: string;
            /** Format: date-time */
            placedAt: string;
            /** Format: date-time */
            cancelledAt?: string | null;
            /** Format: date-time */
            updatedAt?: string;
            items?: components["schemas"]["AdminOrderItem"][];
            payments?: components["schemas"]["OrderPayment"][];
            refunds?: components["schemas"]["OrderRefund"][];
            refundStatus?: components["schemas"]["OrderRefundStatus"];
            fulfilments?: components["schemas"]["Fulfilment"][];
            staffTimeline?: components["schemas"]["StaffTimelineLine"][];
            _label: string;
            _version?: string;
            _can: components["schemas"]["AdminRowRights"];
        };
        AdminOrderReference: {
            /** Format: uuid */
            id: string;
            _label: string;
        };
        AdminOrderUpdate: {
            note?: string;
        };
        /** @description A page of text, for example "Delivery and returns". */
        AdminPage: {
            /** Format: uuid */
            id: string;
            title: string;
            slug: string;
            isPublished: boolean;
            /** Format: int32 */
            position: number;
            /** Format: date-time */
            updatedAt: string;
            /** @description Markdown. */
            body: string;
            _label: string;
            _version?: string;
            _can: components["schemas"]["AdminRowRights"];
        };
        AdminPageCreate: {
            title: string;
            slug?: string;
            /** @description Markdown. */
            body: string;
            isPublished?: boolean;
            /** Format: int32 */
            position?: number;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminPageFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            isPublished?: boolean;
            isPublished__isnull?: boolean;
            isPublished__not?: boolean;
            createdAt?: components["schemas"]["Moment"];
            createdAt__gt?: components["schemas"]["Moment"];
            createdAt__gte?: components["schemas"]["Moment"];
            createdAt__lt?: components["schemas"]["Moment"];
            createdAt__lte?: components["schemas"]["Moment"];
            createdAt__range?: components["schemas"]["CommaSeparatedRange"];
            createdAt__isnull?: boolean;
            createdAt__not?: components["schemas"]["Moment"];
            createdAt__year?: number;
            createdAt__month?: number;
            createdAt__day?: number;
            createdAt__date?: components["schemas"]["Moment"];
        };
        /** @description A page of text, for example "Delivery and returns". */
        AdminPageListItem: {
            /** Format: uuid */
            id: string;
            title: string;
            slug: string;
            isPublished: boolean;
            /** Format: int32 */
            position: number;
            /** Format: date-time */
            updatedAt: string;
            /** @description Markdown. */
            body?: string;
            _label: string;
            _version?: string;
            _can: components["schemas"]["AdminRowRights"];
        };
        AdminPageUpdate: {
            title?: string;
            slug?: string;
            /** @description Markdown. */
            body?: string;
            isPublished?: boolean;
            /** Format: int32 */
            position?: number;
        };
        /** @description One attempt to pay a cart. The row stands before the provider is asked, so a crash leaves something to reconcile. */
        AdminPayment: {
            /** Format: uuid */
            id: string;
            order: components["schemas"]["AdminOrderReference"] | null;
            provider: string;
            status: components["schemas"]["PaymentStatus"];
            amount: components["schemas"]["Money"];
            refunded: components["schemas"]["Money"];
            /** Format: date-time */
            createdAt: string;
            /** @description The provider's own id of the charge. */
            providerReference: string | null;
            captured: components["schemas"]["Money"];
            /** @description Why the provider said no, in its own code. */
            declineCode: string | null;
            /** Format: uuid */
            orderId: string | null;
            _label: string;
            _version?: string;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminPaymentFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            /** @enum {string} */
            status?: "created" | "requires_action" | "pending" | "authorised" | "voiding" | "captured" | "declined" | "voided" | "failed";
            status__in?: components["schemas"]["CommaSeparated"];
            status__isnull?: boolean;
            /** @enum {string} */
            status__not?: "created" | "requires_action" | "pending" | "authorised" | "voiding" | "captured" | "declined" | "voided" | "failed";
            provider?: string;
            provider__iexact?: string;
            provider__contains?: string;
            provider__icontains?: string;
            provider__startswith?: string;
            provider__istartswith?: string;
            provider__endswith?: string;
            provider__in?: components["schemas"]["CommaSeparated"];
            provider__gt?: string;
            provider__gte?: string;
            provider__lt?: string;
            provider__lte?: string;
            provider__range?: components["schemas"]["CommaSeparatedRange"];
            provider__isnull?: boolean;
            provider__not?: string;
            /** Format: uuid */
            order?: string;
            order__in?: components["schemas"]["CommaSeparated"];
            order__isnull?: boolean;
            /** Format: uuid */
            order__not?: string;
            createdAt?: components["schemas"]["Moment"];
            createdAt__gt?: components["schemas"]["Moment"];
            createdAt__gte?: components["schemas"]["Moment"];
            createdAt__lt?: components["schemas"]["Moment"];
            createdAt__lte?: components["schemas"]["Moment"];
            createdAt__range?: components["schemas"]["CommaSeparatedRange"];
            createdAt__isnull?: boolean;
            createdAt__not?: components["schemas"]["Moment"];
            createdAt__year?: number;
            createdAt__month?: number;
            createdAt__day?: number;
            createdAt__date?: components["schemas"]["Moment"];
        };
        /** @description One attempt to pay a cart. The row stands before the provider is asked, so a crash leaves something to reconcile. */
        AdminPaymentListItem: {
            /** Format: uuid */
            id: string;
            order: components["schemas"]["AdminOrderReference"] | null;
            provider: string;
            status: components["schemas"]["PaymentStatus"];
            amount: components["schemas"]["Money"];
            refunded: components["schemas"]["Money"];
            /** Format: date-time */
            createdAt: string;
            /** @description The provider's own id of the charge. */
            providerReference?: string | null;
            captured?: components["schemas"]["Money"];
            /** @description Why the provider said no, in its own code. */
            declineCode?: string | null;
            /** Format: uuid */
            orderId?: string | null;
            _label: string;
            _version?: string;
        };
        /** @description Something that may be granted, for example "catalog.product.change". Rows are written by migrate, from the operations. */
        AdminPermission: {
            /** Format: uuid */
            id: string;
            code: string;
            label: string;
            _label: string;
            _version?: string;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminPermissionFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
        };
        AdminPermissionReference: {
            /** Format: uuid */
            id: string;
            _label: string;
        };
        /** @description Something the shop sells; what is bought is one of its variants. */
        AdminProduct: {
            /** Format: uuid */
            id: string;
            image: components["schemas"]["Image"] | null;
            name: string;
            status: components["schemas"]["ProductStatus"];
            price: components["schemas"]["PriceRange"] | null;
            /** Format: int64 */
            stock: number;
            category: components["schemas"]["AdminCategoryReference"] | null;
            /** Format: date-time */
            updatedAt: string;
            slug: string;
            /** @description Markdown. */
            description: string;
            /** Format: date-time */
            publishedAt: string | null;
            vendor: string;
            tint: components["schemas"]["Tint"];
            /** @description Title for search engines; the name where empty. */
            metaTitle: string;
            metaDescription: string;
            /** Format: uuid */
            categoryId: string | null;
            images: components["schemas"]["AdminProductImage"][];
            options: components["schemas"]["AdminProductOption"][];
            variants: components["schemas"]["AdminProductVariantInline"][];
            _label: string;
            _version?: string;
            _can: components["schemas"]["AdminRowRights"];
        };
        AdminProductCreate: {
            name: string;
            slug?: string;
            /** @description Markdown. */
            description?: string;
            /** Format: uuid */
            categoryId?: string | null;
            vendor?: string;
            tint?: components["schemas"]["Tint"];
            /** @description Title for search engines; the name where empty. */
            metaTitle?: string;
            metaDescription?: string;
            images?: components["schemas"]["AdminProductImageRow"][];
            options?: components["schemas"]["AdminProductOptionRow"][];
            variants?: components["schemas"]["AdminProductVariantInlineRow"][];
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminProductFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            /** @enum {string} */
            status?: "draft" | "published" | "archived";
            status__in?: components["schemas"]["CommaSeparated"];
            status__isnull?: boolean;
            /** @enum {string} */
            status__not?: "draft" | "published" | "archived";
            /** Format: uuid */
            category?: string;
            category__in?: components["schemas"]["CommaSeparated"];
            category__isnull?: boolean;
            /** Format: uuid */
            category__not?: string;
            /** @enum {string} */
            tint?: "sand" | "mist" | "lilac" | "sage" | "blush" | "periwinkle";
            tint__in?: components["schemas"]["CommaSeparated"];
            tint__isnull?: boolean;
            /** @enum {string} */
            tint__not?: "sand" | "mist" | "lilac" | "sage" | "blush" | "periwinkle";
            vendor?: string;
            vendor__iexact?: string;
            vendor__contains?: string;
            vendor__icontains?: string;
            vendor__startswith?: string;
            vendor__istartswith?: string;
            vendor__endswith?: string;
            vendor__in?: components["schemas"]["CommaSeparated"];
            vendor__gt?: string;
            vendor__gte?: string;
            vendor__lt?: string;
            vendor__lte?: string;
            vendor__range?: components["schemas"]["CommaSeparatedRange"];
            vendor__isnull?: boolean;
            vendor__not?: string;
            createdAt?: components["schemas"]["Moment"];
            createdAt__gt?: components["schemas"]["Moment"];
            createdAt__gte?: components["schemas"]["Moment"];
            createdAt__lt?: components["schemas"]["Moment"];
            createdAt__lte?: components["schemas"]["Moment"];
            createdAt__range?: components["schemas"]["CommaSeparatedRange"];
            createdAt__isnull?: boolean;
            createdAt__not?: components["schemas"]["Moment"];
            createdAt__year?: number;
            createdAt__month?: number;
            createdAt__day?: number;
            createdAt__date?: components["schemas"]["Moment"];
            updatedAt?: components["schemas"]["Moment"];
            updatedAt__gt?: components["schemas"]["Moment"];
            updatedAt__gte?: components["schemas"]["Moment"];
            updatedAt__lt?: components["schemas"]["Moment"];
            updatedAt__lte?: components["schemas"]["Moment"];
            updatedAt__range?: components["schemas"]["CommaSeparatedRange"];
            updatedAt__isnull?: boolean;
            updatedAt__not?: components["schemas"]["Moment"];
            updatedAt__year?: number;
            updatedAt__month?: number;
            updatedAt__day?: number;
            updatedAt__date?: components["schemas"]["Moment"];
            publishedAt?: components["schemas"]["Moment"];
            publishedAt__gt?: components["schemas"]["Moment"];
            publishedAt__gte?: components["schemas"]["Moment"];
            publishedAt__lt?: components["schemas"]["Moment"];
            publishedAt__lte?: components["schemas"]["Moment"];
            publishedAt__range?: components["schemas"]["CommaSeparatedRange"];
            publishedAt__isnull?: boolean;
            publishedAt__not?: components["schemas"]["Moment"];
            publishedAt__year?: number;
            publishedAt__month?: number;
            publishedAt__day?: number;
            publishedAt__date?: components["schemas"]["Moment"];
        };
        AdminProductImage: {
            /** Format: uuid */
            id: string;
            media: components["schemas"]["AdminMediaAssetReference"];
            /** Format: int32 */
            position: number;
            _label: string;
        };
        AdminProductImageRow: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            _delete?: true;
            /** Format: uuid */
            mediaId?: string;
            /** Format: int32 */
            position?: number;
        };
        /** @description A file brought into the shop: checked first, applied when told to. */
        AdminProductImport: {
            /** Format: uuid */
            id: string;
            filename: string;
            /** @description Format of the file, for example "shopify". */
            source: string;
            status: components["schemas"]["ImportStatus"];
            /**
             * Format: int32
             * @description Rows that will be or were written.
             */
            total: number;
            /** Format: int32 */
            applied: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Why the file as a whole was refused or failed. */
            problem: string;
            /** Format: date-time */
            appliedAt: string | null;
            _label: string;
            _version?: string;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminProductImportFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
        };
        /** @description A file brought into the shop: checked first, applied when told to. */
        AdminProductImportListItem: {
            /** Format: uuid */
            id: string;
            filename: string;
            /** @description Format of the file, for example "shopify". */
            source: string;
            status: components["schemas"]["ImportStatus"];
            /**
             * Format: int32
             * @description Rows that will be or were written.
             */
            total: number;
            /** Format: int32 */
            applied: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Why the file as a whole was refused or failed. */
            problem?: string;
            /** Format: date-time */
            appliedAt?: string | null;
            _label: string;
            _version?: string;
        };
        /** @description Something the shop sells; what is bought is one of its variants. */
        AdminProductListItem: {
            /** Format: uuid */
            id: string;
            image: components["schemas"]["Image"] | null;
            name: string;
            status: components["schemas"]["ProductStatus"];
            price: components["schemas"]["PriceRange"] | null;
            /** Format: int64 */
            stock: number;
            category: components["schemas"]["AdminCategoryReference"] | null;
            /** Format: date-time */
            updatedAt: string;
            slug?: string;
            /** @description Markdown. */
            description?: string;
            /** Format: date-time */
            publishedAt?: string | null;
            vendor?: string;
            tint?: components["schemas"]["Tint"];
            /** @description Title for search engines; the name where empty. */
            metaTitle?: string;
            metaDescription?: string;
            /** Format: uuid */
            categoryId?: string | null;
            images?: components["schemas"]["AdminProductImage"][];
            options?: components["schemas"]["AdminProductOption"][];
            variants?: components["schemas"]["AdminProductVariantInline"][];
            _label: string;
            _version?: string;
            _can: components["schemas"]["AdminRowRights"];
        };
        /** @description A way in which variants differ, for example "Colour". */
        AdminProductOption: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: int32 */
            position: number;
            values: components["schemas"]["AdminProductOptionValue"][];
            _label: string;
        };
        AdminProductOptionRow: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            _delete?: true;
            name?: string;
            /** Format: int32 */
            position?: number;
            values?: components["schemas"]["AdminProductOptionValueRow"][];
        };
        AdminProductOptionValue: {
            /** Format: uuid */
            id: string;
            value: string;
            _label: string;
        };
        AdminProductOptionValueRow: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            _delete?: true;
            value?: string;
            /** Format: int32 */
            position?: number;
        };
        AdminProductReference: {
            /** Format: uuid */
            id: string;
            _label: string;
        };
        AdminProductUpdate: {
            name?: string;
            slug?: string;
            /** @description Markdown. */
            description?: string;
            /** Format: uuid */
            categoryId?: string | null;
            vendor?: string;
            tint?: components["schemas"]["Tint"];
            /** @description Title for search engines; the name where empty. */
            metaTitle?: string;
            metaDescription?: string;
            images?: components["schemas"]["AdminProductImageRow"][];
            options?: components["schemas"]["AdminProductOptionRow"][];
            variants?: components["schemas"]["AdminProductVariantInlineRow"][];
        };
        /** @description What is counted, priced and sold: one combination of a product's options. */
        AdminProductVariant: {
            /** Format: uuid */
            id: string;
            image: components["schemas"]["Image"] | null;
            sku: string;
            title: string;
            product: components["schemas"]["AdminProductReference"];
            price: components["schemas"]["Money"] | null;
            /** Format: int64 */
            stock: number;
            barcode: string | null;
            /**
             * Format: int32
             * @description Grams.
             */
            weightGrams: number | null;
            /** @description False for what cannot run out (downloads, services). */
            trackInventory: boolean;
            /** Format: uuid */
            productId: string;
            _label: string;
            _version?: string;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminProductVariantFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            /** Format: uuid */
            product?: string;
            product__in?: components["schemas"]["CommaSeparated"];
            product__isnull?: boolean;
            /** Format: uuid */
            product__not?: string;
            /** @description False for what cannot run out (downloads, services). */
            trackInventory?: boolean;
            trackInventory__isnull?: boolean;
            trackInventory__not?: boolean;
            createdAt?: components["schemas"]["Moment"];
            createdAt__gt?: components["schemas"]["Moment"];
            createdAt__gte?: components["schemas"]["Moment"];
            createdAt__lt?: components["schemas"]["Moment"];
            createdAt__lte?: components["schemas"]["Moment"];
            createdAt__range?: components["schemas"]["CommaSeparatedRange"];
            createdAt__isnull?: boolean;
            createdAt__not?: components["schemas"]["Moment"];
            createdAt__year?: number;
            createdAt__month?: number;
            createdAt__day?: number;
            createdAt__date?: components["schemas"]["Moment"];
        };
        /** @description What is counted, priced and sold: one combination of a product's options. */
        AdminProductVariantInline: {
            /** Format: uuid */
            id: string;
            options: {
                [key: string]: string;
            };
            sku: string;
            /** Format: int64 */
            stock: number;
            /**
             * Format: int32
             * @description Grams.
             */
            weightGrams: number | null;
            barcode: string | null;
            /** @description False for what cannot run out (downloads, services). */
            trackInventory: boolean;
            /** Format: int32 */
            position: number;
            prices: components["schemas"]["AdminProductVariantInlinePrice"][];
            _label: string;
        };
        /** @description What a variant costs in one currency. */
        AdminProductVariantInlinePrice: {
            /** Format: uuid */
            id: string;
            /** @description ISO 4217. */
            currency: string;
            /**
             * Format: int64
             * @description Minor units.
             */
            amountMinor: number;
            /**
             * Format: int64
             * @description Minor units; the price before, shown struck.
             */
            compareAtMinor: number | null;
            _label: string;
        };
        AdminProductVariantInlinePriceRow: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            _delete?: true;
            /** @description ISO 4217. */
            currency?: string;
            /**
             * Format: int64
             * @description Minor units.
             */
            amountMinor?: number;
            /**
             * Format: int64
             * @description Minor units; the price before, shown struck.
             */
            compareAtMinor?: number | null;
        };
        AdminProductVariantInlineRow: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            _delete?: true;
            options?: {
                [key: string]: string;
            };
            sku?: string;
            /**
             * Format: int32
             * @description Grams.
             */
            weightGrams?: number | null;
            barcode?: string | null;
            /** @description False for what cannot run out (downloads, services). */
            trackInventory?: boolean;
            /** Format: int32 */
            position?: number;
            prices?: components["schemas"]["AdminProductVariantInlinePriceRow"][];
        };
        /** @description What is counted, priced and sold: one combination of a product's options. */
        AdminProductVariantListItem: {
            /** Format: uuid */
            id: string;
            image: components["schemas"]["Image"] | null;
            sku: string;
            title: string;
            product: components["schemas"]["AdminProductReference"];
            price: components["schemas"]["Money"] | null;
            /** Format: int64 */
            stock: number;
            barcode?: string | null;
            /**
             * Format: int32
             * @description Grams.
             */
            weightGrams?: number | null;
            /** @description False for what cannot run out (downloads, services). */
            trackInventory?: boolean;
            /** Format: uuid */
            productId?: string;
            _label: string;
            _version?: string;
        };
        AdminProductVariantReference: {
            /** Format: uuid */
            id: string;
            _label: string;
        };
        AdminProductVariantUpdate: {
            sku?: string;
            barcode?: string | null;
            /**
             * Format: int32
             * @description Grams.
             */
            weightGrams?: number | null;
            /** @description False for what cannot run out (downloads, services). */
            trackInventory?: boolean;
        };
        AdminRowRights: {
            change: boolean;
            delete: boolean;
            /** @description Names of the verbs that can be run on this row now. */
            actions: string[];
            /** @description Why the row forbids what its caller may do with others: `change`, `delete`, or the name of a verb. */
            refused: {
                act: string;
                reason: string;
            }[];
        };
        /** @description A way of delivery offered in a zone. */
        AdminShippingMethod: {
            /** Format: uuid */
            id: string;
            name: string;
            zone: components["schemas"]["AdminShippingZoneReference"];
            /**
             * Format: int32
             * @description Working days until the parcel is there, at the earliest.
             */
            minDays: number;
            /**
             * Format: int32
             * @description Working days until the parcel is there, at the latest.
             */
            maxDays: number;
            isActive: boolean;
            description: string;
            /** Format: int32 */
            position: number;
            /** Format: uuid */
            zoneId: string;
            rates: components["schemas"]["AdminShippingMethodRate"][];
            _label: string;
            _version?: string;
        };
        AdminShippingMethodCreate: {
            name: string;
            /** Format: uuid */
            zoneId: string;
            description?: string;
            /**
             * Format: int32
             * @description Working days until the parcel is there, at the earliest.
             */
            minDays?: number;
            /**
             * Format: int32
             * @description Working days until the parcel is there, at the latest.
             */
            maxDays?: number;
            /** Format: int32 */
            position?: number;
            isActive?: boolean;
            rates?: components["schemas"]["AdminShippingMethodRateRow"][];
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminShippingMethodFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            /** Format: uuid */
            zone?: string;
            zone__in?: components["schemas"]["CommaSeparated"];
            zone__isnull?: boolean;
            /** Format: uuid */
            zone__not?: string;
            isActive?: boolean;
            isActive__isnull?: boolean;
            isActive__not?: boolean;
        };
        /** @description A way of delivery offered in a zone. */
        AdminShippingMethodListItem: {
            /** Format: uuid */
            id: string;
            name: string;
            zone: components["schemas"]["AdminShippingZoneReference"];
            /**
             * Format: int32
             * @description Working days until the parcel is there, at the earliest.
             */
            minDays: number;
            /**
             * Format: int32
             * @description Working days until the parcel is there, at the latest.
             */
            maxDays: number;
            isActive: boolean;
            description?: string;
            /** Format: int32 */
            position?: number;
            /** Format: uuid */
            zoneId?: string;
            rates?: components["schemas"]["AdminShippingMethodRate"][];
            _label: string;
            _version?: string;
        };
        /** @description What a delivery method costs in one currency. */
        AdminShippingMethodRate: {
            /** Format: uuid */
            id: string;
            /** @description ISO 4217. */
            currency: string;
            /**
             * Format: int64
             * @description Minor units.
             */
            amountMinor: number;
            /**
             * Format: int64
             * @description Minor units; goods worth this much or more travel free.
             */
            freeOverMinor: number | null;
            _label: string;
        };
        AdminShippingMethodRateRow: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            _delete?: true;
            /** @description ISO 4217. */
            currency?: string;
            /**
             * Format: int64
             * @description Minor units.
             */
            amountMinor?: number;
            /**
             * Format: int64
             * @description Minor units; goods worth this much or more travel free.
             */
            freeOverMinor?: number | null;
        };
        AdminShippingMethodUpdate: {
            name?: string;
            /** Format: uuid */
            zoneId?: string;
            description?: string;
            /**
             * Format: int32
             * @description Working days until the parcel is there, at the earliest.
             */
            minDays?: number;
            /**
             * Format: int32
             * @description Working days until the parcel is there, at the latest.
             */
            maxDays?: number;
            /** Format: int32 */
            position?: number;
            isActive?: boolean;
            rates?: components["schemas"]["AdminShippingMethodRateRow"][];
        };
        /** @description Countries that share ways of delivery. */
        AdminShippingZone: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description ISO 3166-1 alpha-2; empty means everywhere else. */
            countries: string[];
            _label: string;
            _version?: string;
        };
        AdminShippingZoneCreate: {
            name: string;
            /** @description ISO 3166-1 alpha-2; empty means everywhere else. */
            countries?: string[];
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminShippingZoneFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
        };
        AdminShippingZoneReference: {
            /** Format: uuid */
            id: string;
            _label: string;
        };
        AdminShippingZoneUpdate: {
            name?: string;
            /** @description ISO 3166-1 alpha-2; empty means everywhere else. */
            countries?: string[];
        };
        /** @description The shop's own settings; one row. */
        AdminShopSettings: {
            /** Format: int32 */
            id: number;
            name: string;
            /** @description ISO 4217; prices are shown in it unless another is asked for. */
            defaultCurrency: string;
            currencies: string[];
            /** @description ISO 3166-1 alpha-2; where the shop is, for tax on digital goods and the form's first choice. */
            country: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description IANA name, for example "Europe/Berlin": where its days begin and end in reports. */
            timeZone: string;
            supportEmail: string;
            announcement: string;
            /** @description Whether entered prices contain the tax. */
            pricesIncludeTax: boolean;
            _label: string;
            _version?: string;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminShopSettingsFilter: {
            /** Format: int32 */
            id?: number;
            id__in?: components["schemas"]["CommaSeparated"];
            /** Format: int32 */
            id__gt?: number;
            /** Format: int32 */
            id__gte?: number;
            /** Format: int32 */
            id__lt?: number;
            /** Format: int32 */
            id__lte?: number;
            id__range?: components["schemas"]["CommaSeparatedRange"];
            id__isnull?: boolean;
            /** Format: int32 */
            id__not?: number;
        };
        /** @description The shop's own settings; one row. */
        AdminShopSettingsListItem: {
            /** Format: int32 */
            id: number;
            name: string;
            /** @description ISO 4217; prices are shown in it unless another is asked for. */
            defaultCurrency: string;
            currencies: string[];
            /** @description ISO 3166-1 alpha-2; where the shop is, for tax on digital goods and the form's first choice. */
            country: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description IANA name, for example "Europe/Berlin": where its days begin and end in reports. */
            timeZone?: string;
            supportEmail?: string;
            announcement?: string;
            /** @description Whether entered prices contain the tax. */
            pricesIncludeTax?: boolean;
            _label: string;
            _version?: string;
        };
        AdminShopSettingsUpdate: {
            name?: string;
            /** @description IANA name, for example "Europe/Berlin": where its days begin and end in reports. */
            timeZone?: string;
            supportEmail?: string;
            announcement?: string;
            /** @description ISO 3166-1 alpha-2; where the shop is, for tax on digital goods and the form's first choice. */
            country?: string;
            currencies?: string[];
            /** @description ISO 4217; prices are shown in it unless another is asked for. */
            defaultCurrency?: string;
            /** @description Whether entered prices contain the tax. */
            pricesIncludeTax?: boolean;
        };
        /** @description How many units of a variant lie at a location. Written only by the inventory's own statements. */
        AdminStockLevel: {
            /** Format: uuid */
            id: string;
            variant: components["schemas"]["AdminProductVariantReference"];
            location: components["schemas"]["AdminStockLocationReference"];
            /**
             * Format: int32
             * @description Units on the shelf; the sum of the variant's movements at this location.
             */
            onHand: number;
            /**
             * Format: int32
             * @description Units of those that checkouts hold for a while.
             */
            reserved: number;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            variantId: string;
            /** Format: uuid */
            locationId: string;
            _label: string | null;
            _version?: string;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminStockLevelFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            /** Format: uuid */
            variant?: string;
            variant__in?: components["schemas"]["CommaSeparated"];
            variant__isnull?: boolean;
            /** Format: uuid */
            variant__not?: string;
            /** Format: uuid */
            location?: string;
            location__in?: components["schemas"]["CommaSeparated"];
            location__isnull?: boolean;
            /** Format: uuid */
            location__not?: string;
            /**
             * Format: int32
             * @description Units on the shelf; the sum of the variant's movements at this location.
             */
            onHand?: number;
            onHand__in?: components["schemas"]["CommaSeparated"];
            /** Format: int32 */
            onHand__gt?: number;
            /** Format: int32 */
            onHand__gte?: number;
            /** Format: int32 */
            onHand__lt?: number;
            /** Format: int32 */
            onHand__lte?: number;
            onHand__range?: components["schemas"]["CommaSeparatedRange"];
            onHand__isnull?: boolean;
            /** Format: int32 */
            onHand__not?: number;
            updatedAt?: components["schemas"]["Moment"];
            updatedAt__gt?: components["schemas"]["Moment"];
            updatedAt__gte?: components["schemas"]["Moment"];
            updatedAt__lt?: components["schemas"]["Moment"];
            updatedAt__lte?: components["schemas"]["Moment"];
            updatedAt__range?: components["schemas"]["CommaSeparatedRange"];
            updatedAt__isnull?: boolean;
            updatedAt__not?: components["schemas"]["Moment"];
            updatedAt__year?: number;
            updatedAt__month?: number;
            updatedAt__day?: number;
            updatedAt__date?: components["schemas"]["Moment"];
        };
        /** @description How many units of a variant lie at a location. Written only by the inventory's own statements. */
        AdminStockLevelListItem: {
            /** Format: uuid */
            id: string;
            variant: components["schemas"]["AdminProductVariantReference"];
            location: components["schemas"]["AdminStockLocationReference"];
            /**
             * Format: int32
             * @description Units on the shelf; the sum of the variant's movements at this location.
             */
            onHand: number;
            /**
             * Format: int32
             * @description Units of those that checkouts hold for a while.
             */
            reserved: number;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            variantId?: string;
            /** Format: uuid */
            locationId?: string;
            _label: string | null;
            _version?: string;
        };
        /** @description A place where stock is kept. */
        AdminStockLocation: {
            /** Format: uuid */
            id: string;
            name: string;
            code: string;
            isActive: boolean;
            /**
             * Format: int32
             * @description Lower is taken from first.
             */
            priority: number;
            _label: string;
            _version?: string;
            _can: components["schemas"]["AdminRowRights"];
        };
        AdminStockLocationCreate: {
            name: string;
            code: string;
            isActive?: boolean;
            /**
             * Format: int32
             * @description Lower is taken from first.
             */
            priority?: number;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminStockLocationFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
        };
        AdminStockLocationReference: {
            /** Format: uuid */
            id: string;
            _label: string;
        };
        AdminStockLocationUpdate: {
            name?: string;
            code?: string;
            isActive?: boolean;
            /**
             * Format: int32
             * @description Lower is taken from first.
             */
            priority?: number;
        };
        /** @description The ledger: one line for each change of stock, never edited. */
        AdminStockMovement: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            sku: string | null;
            /**
             * Format: int32
             * @description Units; negative for what leaves.
             */
            delta: number;
            reason: components["schemas"]["StockReason"];
            place: string | null;
            note: string;
            /** Format: uuid */
            orderId: string | null;
            _label: string | null;
            _version?: string;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminStockMovementFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            /** Format: uuid */
            variantId?: string;
            variantId__in?: components["schemas"]["CommaSeparated"];
            variantId__isnull?: boolean;
            /** Format: uuid */
            variantId__not?: string;
            /** @enum {string} */
            reason?: "initial" | "correction" | "receipt" | "sale" | "cancellation" | "return" | "import";
            reason__in?: components["schemas"]["CommaSeparated"];
            reason__isnull?: boolean;
            /** @enum {string} */
            reason__not?: "initial" | "correction" | "receipt" | "sale" | "cancellation" | "return" | "import";
            /** Format: uuid */
            orderId?: string;
            orderId__in?: components["schemas"]["CommaSeparated"];
            orderId__isnull?: boolean;
            /** Format: uuid */
            orderId__not?: string;
            at?: components["schemas"]["Moment"];
            at__gt?: components["schemas"]["Moment"];
            at__gte?: components["schemas"]["Moment"];
            at__lt?: components["schemas"]["Moment"];
            at__lte?: components["schemas"]["Moment"];
            at__range?: components["schemas"]["CommaSeparatedRange"];
            at__isnull?: boolean;
            at__not?: components["schemas"]["Moment"];
            at__year?: number;
            at__month?: number;
            at__day?: number;
            at__date?: components["schemas"]["Moment"];
        };
        /** @description The ledger: one line for each change of stock, never edited. */
        AdminStockMovementListItem: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            sku: string | null;
            /**
             * Format: int32
             * @description Units; negative for what leaves.
             */
            delta: number;
            reason: components["schemas"]["StockReason"];
            place: string | null;
            note: string;
            /** Format: uuid */
            orderId?: string | null;
            _label: string | null;
            _version?: string;
        };
        /** @description The tax of one country. */
        AdminTaxRate: {
            /** Format: uuid */
            id: string;
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            name: string;
            /**
             * Format: int32
             * @description Parts per million: 190000 is 19 %.
             */
            ratePpm: number;
            /** @description Whether delivery is taxed as well. */
            onShipping: boolean;
            _label: string;
            _version?: string;
        };
        AdminTaxRateCreate: {
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            name: string;
            /**
             * Format: int32
             * @description Parts per million: 190000 is 19 %.
             */
            ratePpm: number;
            /** @description Whether delivery is taxed as well. */
            onShipping?: boolean;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminTaxRateFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            /** @description ISO 3166-1 alpha-2. */
            country?: string;
            country__iexact?: string;
            country__contains?: string;
            country__icontains?: string;
            country__startswith?: string;
            country__istartswith?: string;
            country__endswith?: string;
            country__in?: components["schemas"]["CommaSeparated"];
            country__gt?: string;
            country__gte?: string;
            country__lt?: string;
            country__lte?: string;
            country__range?: components["schemas"]["CommaSeparatedRange"];
            country__isnull?: boolean;
            country__not?: string;
        };
        AdminTaxRateUpdate: {
            /** @description ISO 3166-1 alpha-2. */
            country?: string;
            name?: string;
            /**
             * Format: int32
             * @description Parts per million: 190000 is 19 %.
             */
            ratePpm?: number;
            /** @description Whether delivery is taxed as well. */
            onShipping?: boolean;
        };
        /** @description Somebody who can log in: a shopper or a member of staff. */
        AdminUser: {
            /** Format: uuid */
            id: string;
            /** @description Log-in name; stored in lower case. */
            email: string;
            name: string;
            /** @description May use the admin, within their permissions. */
            isStaff: boolean;
            /** @description Cleared instead of deleting the user; an inactive user cannot log in. */
            isActive: boolean;
            /** Format: date-time */
            lastLoginAt: string | null;
            /** Format: date-time */
            createdAt: string;
            firstName: string;
            lastName: string;
            phone: string;
            /** @description Has every permission. */
            isSuperuser: boolean;
            /** Format: date-time */
            emailVerifiedAt: string | null;
            /** Format: date-time */
            updatedAt: string;
            groups: components["schemas"]["AdminUserGroup"][];
            permissions: components["schemas"]["AdminUserPermission"][];
            _label: string;
            _version?: string;
            _can: components["schemas"]["AdminRowRights"];
        };
        AdminUserCreate: {
            /** @description Log-in name; stored in lower case. */
            email: string;
            firstName?: string;
            lastName?: string;
            phone?: string;
            /** @description Cleared instead of deleting the user; an inactive user cannot log in. */
            isActive?: boolean;
            /** @description May use the admin, within their permissions. */
            isStaff?: boolean;
            /** @description Has every permission. */
            isSuperuser?: boolean;
            groups?: components["schemas"]["AdminUserGroupRow"][];
            permissions?: components["schemas"]["AdminUserPermissionRow"][];
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminUserFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            /** @description Cleared instead of deleting the user; an inactive user cannot log in. */
            isActive?: boolean;
            isActive__isnull?: boolean;
            isActive__not?: boolean;
            /** @description May use the admin, within their permissions. */
            isStaff?: boolean;
            isStaff__isnull?: boolean;
            isStaff__not?: boolean;
            /** @description Has every permission. */
            isSuperuser?: boolean;
            isSuperuser__isnull?: boolean;
            isSuperuser__not?: boolean;
            createdAt?: components["schemas"]["Moment"];
            createdAt__gt?: components["schemas"]["Moment"];
            createdAt__gte?: components["schemas"]["Moment"];
            createdAt__lt?: components["schemas"]["Moment"];
            createdAt__lte?: components["schemas"]["Moment"];
            createdAt__range?: components["schemas"]["CommaSeparatedRange"];
            createdAt__isnull?: boolean;
            createdAt__not?: components["schemas"]["Moment"];
            createdAt__year?: number;
            createdAt__month?: number;
            createdAt__day?: number;
            createdAt__date?: components["schemas"]["Moment"];
            lastLoginAt?: components["schemas"]["Moment"];
            lastLoginAt__gt?: components["schemas"]["Moment"];
            lastLoginAt__gte?: components["schemas"]["Moment"];
            lastLoginAt__lt?: components["schemas"]["Moment"];
            lastLoginAt__lte?: components["schemas"]["Moment"];
            lastLoginAt__range?: components["schemas"]["CommaSeparatedRange"];
            lastLoginAt__isnull?: boolean;
            lastLoginAt__not?: components["schemas"]["Moment"];
            lastLoginAt__year?: number;
            lastLoginAt__month?: number;
            lastLoginAt__day?: number;
            lastLoginAt__date?: components["schemas"]["Moment"];
            /** Format: uuid */
            group?: string;
            group__in?: components["schemas"]["CommaSeparated"];
            group__isnull?: boolean;
            /** Format: uuid */
            group__not?: string;
        };
        AdminUserGroup: {
            /** Format: uuid */
            id: string;
            group: components["schemas"]["AdminGroupReference"];
            _label: string;
        };
        AdminUserGroupRow: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            _delete?: true;
            /** Format: uuid */
            groupId?: string;
        };
        /** @description Somebody who can log in: a shopper or a member of staff. */
        AdminUserListItem: {
            /** Format: uuid */
            id: string;
            /** @description Log-in name; stored in lower case. */
            email: string;
            name: string;
            /** @description May use the admin, within their permissions. */
            isStaff: boolean;
            /** @description Cleared instead of deleting the user; an inactive user cannot log in. */
            isActive: boolean;
            /** Format: date-time */
            lastLoginAt: string | null;
            /** Format: date-time */
            createdAt: string;
            firstName?: string;
            lastName?: string;
            phone?: string;
            /** @description Has every permission. */
            isSuperuser?: boolean;
            /** Format: date-time */
            emailVerifiedAt?: string | null;
            /** Format: date-time */
            updatedAt?: string;
            groups?: components["schemas"]["AdminUserGroup"][];
            permissions?: components["schemas"]["AdminUserPermission"][];
            _label: string;
            _version?: string;
            _can: components["schemas"]["AdminRowRights"];
        };
        AdminUserPermission: {
            /** Format: uuid */
            id: string;
            permission: components["schemas"]["AdminPermissionReference"];
            _label: string;
        };
        AdminUserPermissionRow: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            _delete?: true;
            /** Format: uuid */
            permissionId?: string;
        };
        AdminUserReference: {
            /** Format: uuid */
            id: string;
            _label: string;
        };
        AdminUserUpdate: {
            /** @description Log-in name; stored in lower case. */
            email?: string;
            firstName?: string;
            lastName?: string;
            phone?: string;
            /** @description Cleared instead of deleting the user; an inactive user cannot log in. */
            isActive?: boolean;
            /** @description May use the admin, within their permissions. */
            isStaff?: boolean;
            /** @description Has every permission. */
            isSuperuser?: boolean;
            groups?: components["schemas"]["AdminUserGroupRow"][];
            permissions?: components["schemas"]["AdminUserPermissionRow"][];
        };
        /** @description What a variant costs in one currency. */
        AdminVariantPrice: {
            /** Format: uuid */
            id: string;
            variant: components["schemas"]["AdminProductVariantReference"];
            /** @description ISO 4217. */
            currency: string;
            /**
             * Format: int64
             * @description Minor units.
             */
            amountMinor: number;
            /**
             * Format: int64
             * @description Minor units; the price before, shown struck.
             */
            compareAtMinor: number | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            variantId: string;
            _label: string;
            _version?: string;
        };
        AdminVariantPriceCreate: {
            /** Format: uuid */
            variantId: string;
            /** @description ISO 4217. */
            currency: string;
            /**
             * Format: int64
             * @description Minor units.
             */
            amountMinor: number;
            /**
             * Format: int64
             * @description Minor units; the price before, shown struck.
             */
            compareAtMinor?: number | null;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        AdminVariantPriceFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            /** Format: uuid */
            variant?: string;
            variant__in?: components["schemas"]["CommaSeparated"];
            variant__isnull?: boolean;
            /** Format: uuid */
            variant__not?: string;
            /** @description ISO 4217. */
            currency?: string;
            currency__iexact?: string;
            currency__contains?: string;
            currency__icontains?: string;
            currency__startswith?: string;
            currency__istartswith?: string;
            currency__endswith?: string;
            currency__in?: components["schemas"]["CommaSeparated"];
            currency__gt?: string;
            currency__gte?: string;
            currency__lt?: string;
            currency__lte?: string;
            currency__range?: components["schemas"]["CommaSeparatedRange"];
            currency__isnull?: boolean;
            currency__not?: string;
            /**
             * Format: int64
             * @description Minor units.
             */
            amountMinor?: number;
            amountMinor__in?: components["schemas"]["CommaSeparated"];
            /** Format: int64 */
            amountMinor__gt?: number;
            /** Format: int64 */
            amountMinor__gte?: number;
            /** Format: int64 */
            amountMinor__lt?: number;
            /** Format: int64 */
            amountMinor__lte?: number;
            amountMinor__range?: components["schemas"]["CommaSeparatedRange"];
            amountMinor__isnull?: boolean;
            /** Format: int64 */
            amountMinor__not?: number;
        };
        /** @description What a variant costs in one currency. */
        AdminVariantPriceListItem: {
            /** Format: uuid */
            id: string;
            variant: components["schemas"]["AdminProductVariantReference"];
            /** @description ISO 4217. */
            currency: string;
            /**
             * Format: int64
             * @description Minor units.
             */
            amountMinor: number;
            /**
             * Format: int64
             * @description Minor units; the price before, shown struck.
             */
            compareAtMinor: number | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            variantId?: string;
            _label: string;
            _version?: string;
        };
        AdminVariantPriceUpdate: {
            /**
             * Format: int64
             * @description Minor units.
             */
            amountMinor?: number;
            /**
             * Format: int64
             * @description Minor units; the price before, shown struck.
             */
            compareAtMinor?: number | null;
        };
        AlphaBox: {
            left: number;
            top: number;
            width: number;
            height: number;
        };
        AuditChanges: {
            data: components["schemas"]["ChangedRow"][];
            page: {
                nextCursor: string | null;
                prevCursor: string | null;
                /** Format: int64 */
                limit: number;
            };
        };
        AuditLog: {
            data: components["schemas"]["AuditLogEntry"][];
            page: {
                nextCursor: string | null;
                prevCursor: string | null;
                /** Format: int64 */
                limit: number;
            };
        };
        AuditLogEntry: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            changeSetId: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["HistoryActor"] | null;
            source: components["schemas"]["ChangeSource"];
            operation: components["schemas"]["ChangeOperation"];
            undo: components["schemas"]["ChangeUndo"];
            details: {
                [key: string]: unknown;
            };
            model: string | null;
            resource: string | null;
            objectId: string | null;
            label: string | null;
            rows: components["schemas"]["AuditLogRows"][];
        };
        AuditLogRows: {
            model: string;
            /** Format: int64 */
            inserted: number;
            /** Format: int64 */
            updated: number;
            /** Format: int64 */
            deleted: number;
        };
        Breadcrumb: {
            slug: string;
            name: string;
        };
        BulkOperation: {
            name: string;
            label: string;
        };
        BulkPreview: {
            /** Format: int64 */
            total: number;
            /** @description Whether the sample was tried. Not where the operation does more than write rows. */
            isTried: boolean;
            sample: components["schemas"]["BulkSample"][];
        };
        BulkProblem: {
            code: string;
            message: string;
            field: string | null;
        };
        BulkRow: {
            /** Format: uuid */
            id: string;
            label: string | null;
            code: string;
            message: string;
            field: string | null;
        };
        BulkRows: {
            data: components["schemas"]["BulkRow"][];
            page: {
                nextCursor: string | null;
                prevCursor: string | null;
                /** Format: int64 */
                limit: number;
            };
        };
        BulkRun: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description To undo it by, once it has ended.
             */
            changeSetId: string;
            operation: components["schemas"]["BulkOperation"];
            /** @description Path of the admin’s pages. */
            resource: string | null;
            status: components["schemas"]["BulkStatus"];
            /**
             * Format: int64
             * @description Rows; null until they are counted.
             */
            total: number | null;
            /** Format: int64 */
            done: number;
            /**
             * Format: int64
             * @description Rows that refused.
             */
            failed: number;
            /** @description Why it stopped; empty where it did not. */
            problem: string;
            actor: components["schemas"]["HistoryActor"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            isUndoable: boolean;
        };
        BulkSample: {
            /** Format: uuid */
            id: string;
            label: string | null;
            changes: components["schemas"]["ChangedRow"][];
            problem: components["schemas"]["BulkProblem"] | null;
        };
        BulkSelection: {
            /** @description The rows by key. */
            ids?: string[];
            /** @description All rows of the list with this query string: `status=draft&q=lamp`; empty for all rows there are. */
            query?: string;
            /** @description Together with `query`: but not these. */
            except?: string[];
        };
        /** @enum {string} */
        BulkStatus: "queued" | "running" | "done" | "cancelled" | "failed";
        Cart: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["CartStatus"];
            currency: string;
            email: string | null;
            items: components["schemas"]["CartItem"][];
            subtotal: components["schemas"]["Money"];
            discountTotal: components["schemas"]["Money"];
            shippingTotal: components["schemas"]["Money"];
            taxTotal: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            pricesIncludeTax: boolean;
            shippingAddress: components["schemas"]["Address"] | null;
            billingAddress: components["schemas"]["Address"] | null;
            shippingOption: components["schemas"]["ShippingOption"] | null;
            note: string;
            problems: components["schemas"]["CartProblem"][];
        };
        CartItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            variantId: string;
            /** Format: uuid */
            productId: string;
            productSlug: string;
            sku: string;
            name: string;
            variantName: string;
            image: components["schemas"]["Image"] | null;
            tint: components["schemas"]["Tint"];
            /** Format: int64 */
            quantity: number;
            unitPrice: components["schemas"]["Money"];
            compareAtPrice: components["schemas"]["Money"] | null;
            total: components["schemas"]["Money"];
        };
        CartProblem: {
            code: components["schemas"]["CartProblemCode"];
            message: string;
            /** Format: uuid */
            itemId: string | null;
            /** Format: int64 */
            available: number | null;
            oldPrice: components["schemas"]["Money"] | null;
            newPrice: components["schemas"]["Money"] | null;
        };
        /** @enum {string} */
        CartProblemCode: "PRICE_CHANGED" | "INSUFFICIENT_STOCK" | "OUT_OF_STOCK" | "UNAVAILABLE";
        /** @enum {string} */
        CartStatus: "open" | "completed" | "merged";
        CategoriesReport: {
            range: components["schemas"]["ReportRange"];
            currency: string;
            data: components["schemas"]["CategorySales"][];
        };
        Category: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            /** Format: uuid */
            parentId: string | null;
            description: string;
            image: components["schemas"]["Image"] | null;
            tint: components["schemas"]["Tint"];
            /** Format: int64 */
            productCount: number;
        };
        CategoryFacet: {
            slug: string;
            name: string;
            /** Format: int64 */
            count: number;
        };
        CategoryNode: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            /** Format: uuid */
            parentId: string | null;
            description: string;
            image: components["schemas"]["Image"] | null;
            tint: components["schemas"]["Tint"];
            /** Format: int64 */
            productCount: number;
            children: components["schemas"]["CategoryNode"][];
        };
        CategoryPage: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            /** Format: uuid */
            parentId: string | null;
            description: string;
            image: components["schemas"]["Image"] | null;
            tint: components["schemas"]["Tint"];
            /** Format: int64 */
            productCount: number;
            children: components["schemas"]["Category"][];
            breadcrumbs: components["schemas"]["Breadcrumb"][];
        };
        CategoryPlace: {
            /** Format: uuid */
            id: string;
            path: string;
        };
        CategorySales: {
            /** Format: uuid */
            id: string | null;
            name: string | null;
            /** Format: int64 */
            units: number;
            revenue: components["schemas"]["Money"];
            /** Format: int64 */
            previousUnits: number;
            previousRevenue: components["schemas"]["Money"];
        };
        CategoryTree: {
            data: components["schemas"]["CategoryNode"][];
        };
        ChangeOperation: {
            name: string;
            label: string;
        };
        ChangeSource: {
            /** @description `user`, `anonymous` or `system`. */
            kind: string;
            /** @description `rest`, `graphql`, `system` or `sql`. */
            door: string | null;
            ip: string | null;
            requestId: string | null;
        };
        ChangeUndo: {
            /** @description Whether the operation can be undone and was not yet. The caller may still lack a permission. */
            isOffered: boolean;
            /** Format: uuid */
            undoneBy: string | null;
            /** Format: uuid */
            undoOf: string | null;
        };
        ChangedField: {
            field: string;
            label: string;
            from: unknown;
            to: unknown;
        };
        ChangedRow: {
            /** @description Of the change, for revert. */
            id: string;
            model: string;
            resource: string | null;
            objectId: string;
            label: string | null;
            kind: components["schemas"]["RowChangeKind"];
            /** @description What its amounts are in, where it has a currency. */
            currency: string | null;
            fields: components["schemas"]["ChangedField"][];
        };
        /** @description Products chosen by hand, for example "For the desk". */
        Collection: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            description: string;
            tint: components["schemas"]["Tint"];
            image: components["schemas"]["Image"] | null;
        };
        CollectionCard: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            description: string;
            tint: components["schemas"]["Tint"];
            image: components["schemas"]["Image"] | null;
            images: components["schemas"]["Image"][];
            /** Format: int64 */
            productCount: number;
            priceFrom: components["schemas"]["Money"] | null;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        CollectionFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
        };
        /**
         * @description What comes first.
         * @enum {string}
         */
        CollectionOrder: "name" | "newest";
        CollectionsArranged: {
            /** Format: int64 */
            moved: number;
        };
        ColonnadeNiche: {
            category: components["schemas"]["Category"];
            image: components["schemas"]["Image"];
            tint: components["schemas"]["Tint"];
        };
        /** @description Up to 200 values with commas between. */
        CommaSeparated: string;
        /** @description The lowest and the highest value with a comma between. */
        CommaSeparatedRange: string;
        ContactReceipt: {
            /** Format: uuid */
            id: string;
        };
        Country: {
            /** @description ISO 3166-1 alpha-2. */
            code: string;
            name: string;
        };
        DeletePreview: {
            deletes: components["schemas"]["DeletePreviewGroup"][];
            blockedBy: components["schemas"]["DeletePreviewGroup"][];
        };
        DeletePreviewGroup: {
            resource: string;
            label: string;
            /** Format: int64 */
            count: number;
            examples: string[];
        };
        DeliveryEstimate: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        DeliveryOffer: {
            /** @description ISO 3166-1 alpha-2. */
            country: string;
            price: components["schemas"]["Money"];
            freeOver: components["schemas"]["Money"] | null;
            estimatedDelivery: components["schemas"]["DeliveryEstimate"];
        };
        EffectivePermission: {
            code: string;
            label: string;
            /** @description Whether it holds for all records, not only for some. */
            isEverywhere: boolean;
            sources: components["schemas"]["RightSource"][];
        };
        EffectivePermissions: {
            /** Format: uuid */
            userId: string;
            /** @description Whether they count now: of active staff only. */
            isInForce: boolean;
            permissions: components["schemas"]["EffectivePermission"][];
        };
        FacetValue: {
            value: string;
            /** Format: int64 */
            count: number;
        };
        Facets: {
            /** Format: int64 */
            total: number;
            price: components["schemas"]["PriceBounds"] | null;
            options: components["schemas"]["OptionFacet"][];
            inStock: components["schemas"]["StockFacet"];
            categories: components["schemas"]["CategoryFacet"][];
        };
        FileImport: {
            /** Format: uuid */
            id: string;
            /** @description Path of the admin’s pages. */
            resource: string;
            filename: string;
            status: components["schemas"]["ImportStatus"];
            /** @description Why the file as a whole was refused, or what stopped it. */
            problem: string | null;
            /** @description Titles of the file to columns; null is left out. */
            mapping: {
                [key: string]: string | null;
            };
            /** Format: int64 */
            create: number;
            /** Format: int64 */
            update: number;
            /** Format: int64 */
            unchanged: number;
            /** Format: int64 */
            refused: number;
            /**
             * Format: int64
             * @description Rows to write.
             */
            total: number;
            /**
             * Format: int64
             * @description Rows written so far.
             */
            applied: number;
            /**
             * Format: uuid
             * @description To undo it by, once it was applied.
             */
            changeSetId: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            appliedAt: string | null;
        };
        FileImportRow: {
            /** Format: int64 */
            line: number;
            verdict: components["schemas"]["ImportVerdict"];
            objectId: string | null;
            /** @description The column that is wrong. */
            column: string | null;
            reason: string | null;
            changes: {
                [key: string]: {
                    from: unknown;
                    to: unknown;
                };
            };
        };
        FileImportRows: {
            data: components["schemas"]["FileImportRow"][];
            page: {
                nextCursor: string | null;
                prevCursor: string | null;
                /** Format: int64 */
                limit: number;
            };
        };
        FulfilledItem: {
            /** Format: uuid */
            itemId: string;
            /** Format: int64 */
            quantity: number;
        };
        Fulfilment: {
            /** Format: uuid */
            id: string;
            carrier: string;
            trackingNumber: string;
            /** Format: date-time */
            createdAt: string;
            items: components["schemas"]["FulfilledItem"][];
        };
        GeneratedVariants: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            made: number;
        };
        GrantObject: {
            /** Format: uuid */
            id: string;
            /** @description Null where it is not the caller’s to see. */
            _label: string | null;
        };
        GrantReference: {
            /** Format: uuid */
            id: string;
            _label: string;
        };
        GrantablePermission: {
            code: string;
            label: string;
        };
        History: {
            data: components["schemas"]["HistoryEntry"][];
            page: {
                nextCursor: string | null;
                prevCursor: string | null;
                /** Format: int64 */
                limit: number;
            };
        };
        HistoryActor: {
            /** Format: uuid */
            id: string;
            _label: string | null;
        };
        HistoryEntry: {
            /** Format: uuid */
            changeSetId: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["HistoryActor"] | null;
            source: components["schemas"]["ChangeSource"];
            operation: components["schemas"]["ChangeOperation"];
            undo: components["schemas"]["ChangeUndo"];
            details: {
                [key: string]: unknown;
            };
            changes: components["schemas"]["ChangedRow"][];
            hasMoreChanges: boolean;
        };
        Home: {
            colonnade: components["schemas"]["ColonnadeNiche"][];
            collections: components["schemas"]["CollectionCard"][];
            newest: components["schemas"]["ProductCard"][];
            bestsellers: components["schemas"]["ProductCard"][];
        };
        Image: {
            url: string;
            alt: string;
            /** Format: int64 */
            width: number;
            /** Format: int64 */
            height: number;
            srcset: components["schemas"]["ImageSources"] | null;
            alphaBox: components["schemas"]["AlphaBox"] | null;
        };
        ImageSources: {
            avif: string;
            webp: string;
        };
        ImportRow: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            line: number;
            handle: string;
            title: string;
            verdict: components["schemas"]["ImportVerdict"];
            column: string | null;
            reason: string | null;
            changes: {
                [key: string]: {
                    from: unknown;
                    to: unknown;
                };
            };
        };
        ImportRows: {
            data: components["schemas"]["ImportRow"][];
            page: components["schemas"]["ImportRowsPage"];
        };
        ImportRowsPage: {
            nextCursor: string | null;
            prevCursor: string | null;
            /** Format: int64 */
            limit: number;
        };
        ImportRun: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["ImportStatus"];
            problem: string | null;
            source: string;
            filename: string;
            summary: components["schemas"]["ImportSummary"];
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            applied: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            appliedAt: string | null;
        };
        /** @enum {string} */
        ImportStatus: "checked" | "refused" | "applying" | "applied" | "failed";
        ImportSummary: {
            /** Format: int64 */
            create: number;
            /** Format: int64 */
            update: number;
            /** Format: int64 */
            unchanged: number;
            /** Format: int64 */
            refused: number;
        };
        /** @enum {string} */
        ImportVerdict: "create" | "update" | "unchanged" | "refused";
        Login: {
            accessToken: string;
            /**
             * Format: int32
             * @description Seconds until the access token runs out.
             */
            expiresIn: number;
            user: components["schemas"]["Account"];
            /**
             * Format: uuid
             * @description After a log-in: the cart to go on with, the one the browser had merged into it.
             */
            cartId?: string | null;
            /** @description Only when asked for with tokenDelivery "body"; otherwise it is in a cookie. */
            refreshToken?: string;
        };
        LowStock: {
            /** Format: uuid */
            variantId: string;
            /** Format: uuid */
            productId: string;
            name: string;
            sku: string;
            image: components["schemas"]["Image"] | null;
            tint: components["schemas"]["Tint"];
            /** Format: int64 */
            available: number;
            /** Format: int64 */
            sold: number;
            /** Format: int64 */
            daysLeft: number | null;
        };
        LowStockReport: {
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            countedTo: number;
            data: components["schemas"]["LowStock"][];
        };
        /** @description A time, or a date for its midnight in UTC (RFC 3339). */
        Moment: string;
        Money: {
            /** Format: int64 */
            amount: number;
            currency: string;
        };
        NewVariantPrice: {
            currency: string;
            /** Format: int64 */
            amountMinor: number;
        };
        ObjectGrant: {
            /** Format: uuid */
            id: string;
            permission: string;
            /** @description Of the permission. */
            label: string;
            /** @description Path of the admin’s pages. */
            resource: string;
            object: components["schemas"]["GrantObject"];
            user: components["schemas"]["GrantReference"] | null;
            group: components["schemas"]["GrantReference"] | null;
            grantedBy: components["schemas"]["GrantReference"] | null;
            /** Format: date-time */
            grantedAt: string;
            /** @description Whether the caller may take it away: nobody takes what they do not hold. */
            isMine: boolean;
        };
        ObjectGrants: {
            data: components["schemas"]["ObjectGrant"][];
            /** @description What the caller may grant on the record asked about. */
            grantable: components["schemas"]["GrantablePermission"][];
        };
        OptionFacet: {
            name: string;
            values: components["schemas"]["FacetValue"][];
        };
        Order: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            number: number;
            status: components["schemas"]["OrderStatus"];
            paymentStatus: components["schemas"]["OrderPaymentStatus"];
            fulfilmentStatus: components["schemas"]["OrderFulfilmentStatus"];
            currency: string;
            email: string;
            items: components["schemas"]["OrderItem"][];
            subtotal: components["schemas"]["Money"];
            discountTotal: components["schemas"]["Money"];
            shippingTotal: components["schemas"]["Money"];
            taxTotal: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            refundedTotal: components["schemas"]["Money"];
            pricesIncludeTax: boolean;
            shippingAddress: components["schemas"]["Address"];
            billingAddress: components["schemas"]["Address"];
            shippingMethodName: string;
            note: string;
            /** Format: date-time */
            placedAt: string;
            /** Format: date-time */
            cancelledAt: string | null;
            timeline: components["schemas"]["TimelineLine"][];
            fulfilments: components["schemas"]["Fulfilment"][];
            token: string;
        };
        OrderCancelled: {
            /** Format: uuid */
            id: string;
            status: string;
        };
        OrderFulfilled: {
            /** Format: uuid */
            id: string;
            fulfilmentStatus: string;
        };
        /** @enum {string} */
        OrderFulfilmentStatus: "unfulfilled" | "partially_fulfilled" | "fulfilled";
        OrderItem: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            variantId: string;
            /** Format: uuid */
            productId: string;
            productSlug: string;
            sku: string;
            name: string;
            variantName: string;
            image: components["schemas"]["Image"] | null;
            tint: components["schemas"]["Tint"];
            /** Format: int64 */
            quantity: number;
            /** Format: int64 */
            fulfilledQuantity: number;
            /** Format: int64 */
            refundedQuantity: number;
            /** Format: int64 */
            removedQuantity: number;
            unitPrice: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            tax: components["schemas"]["Money"];
            /** Format: int64 */
            taxRatePpm: number;
        };
        OrderLineInput: {
            /** Format: uuid */
            itemId: string;
            /** Format: int32 */
            quantity: number;
        };
        OrderPayment: {
            /** Format: uuid */
            id: string;
            provider: string;
            status: string;
            amount: components["schemas"]["Money"];
            refunded: components["schemas"]["Money"];
        };
        /** @enum {string} */
        OrderPaymentStatus: "pending" | "authorised" | "paid" | "partially_refunded" | "refunded" | "failed" | "voided";
        OrderRefund: {
            /** Format: uuid */
            id: string;
            status: string;
            amount: components["schemas"]["Money"];
            reason: string;
            failureCode: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        OrderRefundRetried: {
            /** Format: uuid */
            id: string;
            paymentStatus: string;
        };
        /** @enum {string} */
        OrderRefundStatus: "none" | "pending" | "succeeded" | "failed";
        OrderRefunded: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            refundId: string;
            paymentStatus: string;
        };
        /** @enum {string} */
        OrderStatus: "placed" | "completed" | "cancelled";
        /** @description A page of text, for example "Delivery and returns". */
        Page: {
            slug: string;
            title: string;
            /** @description The body rendered and sanitised. */
            bodyHtml: string;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        PageFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
        };
        PageInfo: {
            nextCursor: string | null;
            prevCursor: string | null;
            /** Format: int32 */
            limit: number;
            /**
             * Format: int64
             * @description Where `count` asks for it.
             */
            total?: number;
            totalIsEstimate?: boolean;
        };
        /** @description A page of text, for example "Delivery and returns". */
        PageListItem: {
            slug: string;
            title: string;
            /** @description The body rendered and sanitised. */
            bodyHtml?: string;
        };
        PasswordChange: {
            /** Format: uuid */
            id: string;
        };
        Payment: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["PaymentStatus"];
            redirectUrl: string | null;
            declineCode: string | null;
        };
        /** @enum {string} */
        PaymentStatus: "created" | "requires_action" | "pending" | "authorised" | "voiding" | "captured" | "declined" | "voided" | "failed";
        PermissionMatrix: {
            modules: components["schemas"]["PermissionMatrixModule"][];
        };
        PermissionMatrixCell: {
            /** Format: uuid */
            id: string;
            code: string;
            verb: string;
            label: string;
            /** @description Whether the caller holds it, and so may grant it. */
            isMine: boolean;
        };
        PermissionMatrixModule: {
            name: string;
            label: string;
            rows: components["schemas"]["PermissionMatrixRow"][];
        };
        PermissionMatrixRow: {
            name: string;
            label: string;
            permissions: components["schemas"]["PermissionMatrixCell"][];
        };
        PriceBounds: {
            /** Format: int64 */
            min: number;
            /** Format: int64 */
            max: number;
        };
        PriceRange: {
            min: components["schemas"]["Money"];
            max: components["schemas"]["Money"];
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /** Format: uri-reference */
            type: string;
            title: string;
            status: number;
            detail: string;
            instance: string;
            /** @description Stable; what programs branch on. */
            code: string;
            requestId: string;
            errors: {
                path: string;
                code: string;
                message: string;
            }[];
        };
        /** @description Something the shop sells; what is bought is one of its variants. */
        Product: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            tagline: string;
            tint: components["schemas"]["Tint"];
            vendor: string;
            price: components["schemas"]["PriceRange"] | null;
            compareAtPrice: components["schemas"]["Money"] | null;
            image: components["schemas"]["Image"] | null;
            category: components["schemas"]["ProductCategory"] | null;
            inStock: boolean;
            colours: string[];
            /** Format: date-time */
            publishedAt: string | null;
            /** @description The description rendered and sanitised. */
            descriptionHtml: string;
            /** @description Title for search engines; the name where empty. */
            metaTitle: string;
            metaDescription: string;
            options: components["schemas"]["ProductOption"][];
            images: components["schemas"]["Image"][];
            variants: components["schemas"]["ProductVariant"][];
        };
        ProductCard: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            tagline: string;
            tint: components["schemas"]["Tint"];
            price: components["schemas"]["PriceRange"] | null;
            compareAtPrice: components["schemas"]["Money"] | null;
            image: components["schemas"]["Image"] | null;
            category: components["schemas"]["ProductCardCategory"] | null;
            inStock: boolean;
            colours: string[];
            /** Format: date-time */
            publishedAt: string | null;
        };
        ProductCardCategory: {
            slug: string;
            name: string;
        };
        ProductCards: {
            data: components["schemas"]["ProductCard"][];
        };
        /** @description A node of the department tree. */
        ProductCategory: {
            slug: string;
            name: string;
        };
        /** @description All that are given must hold. Each member is a parameter of its own: `price__gte=1000`. */
        ProductFilter: {
            /** Format: uuid */
            id?: string;
            id__in?: components["schemas"]["CommaSeparated"];
            id__isnull?: boolean;
            /** Format: uuid */
            id__not?: string;
            /** @description Slug of a category; its subcategories are included. */
            category?: string;
            category__in?: components["schemas"]["CommaSeparated"];
            /** @description Slug of a collection. */
            collection?: string;
            collection__in?: components["schemas"]["CommaSeparated"];
            /**
             * Format: int64
             * @description Minor units of the currency asked for.
             */
            price__gte?: number;
            /** Format: int64 */
            price__lte?: number;
            /** Format: int64 */
            price__gt?: number;
            /** Format: int64 */
            price__lt?: number;
            /** Format: int64 */
            price?: number;
            inStock?: boolean;
            inStock__isnull?: boolean;
            inStock__not?: boolean;
            vendor?: string;
            vendor__iexact?: string;
            vendor__contains?: string;
            vendor__icontains?: string;
            vendor__startswith?: string;
            vendor__istartswith?: string;
            vendor__endswith?: string;
            vendor__in?: components["schemas"]["CommaSeparated"];
            vendor__gt?: string;
            vendor__gte?: string;
            vendor__lt?: string;
            vendor__lte?: string;
            vendor__range?: components["schemas"]["CommaSeparatedRange"];
            vendor__isnull?: boolean;
            vendor__not?: string;
            slug?: string;
            slug__iexact?: string;
            slug__contains?: string;
            slug__icontains?: string;
            slug__startswith?: string;
            slug__istartswith?: string;
            slug__endswith?: string;
            slug__in?: components["schemas"]["CommaSeparated"];
            slug__gt?: string;
            slug__gte?: string;
            slug__lt?: string;
            slug__lte?: string;
            slug__range?: components["schemas"]["CommaSeparatedRange"];
            slug__isnull?: boolean;
            slug__not?: string;
        };
        /** @description Something the shop sells; what is bought is one of its variants. */
        ProductListItem: {
            /** Format: uuid */
            id: string;
            slug: string;
            name: string;
            tagline: string;
            tint: components["schemas"]["Tint"];
            vendor?: string;
            price: components["schemas"]["PriceRange"] | null;
            compareAtPrice: components["schemas"]["Money"] | null;
            image: components["schemas"]["Image"] | null;
            category: components["schemas"]["ProductCategory"] | null;
            inStock: boolean;
            colours: string[];
            /** Format: date-time */
            publishedAt: string | null;
            /** @description The description rendered and sanitised. */
            descriptionHtml?: string;
            /** @description Title for search engines; the name where empty. */
            metaTitle?: string;
            metaDescription?: string;
            options?: components["schemas"]["ProductOption"][];
            images?: components["schemas"]["Image"][];
            variants?: components["schemas"]["ProductVariant"][];
        };
        ProductOption: {
            name: string;
            values: string[];
        };
        ProductSales: {
            /** Format: uuid */
            id: string;
            name: string;
            isSold: boolean;
            image: components["schemas"]["Image"] | null;
            tint: components["schemas"]["Tint"];
            /** Format: int64 */
            units: number;
            /** Format: int64 */
            refundedUnits: number;
            revenue: components["schemas"]["Money"];
            /** Format: int64 */
            previousUnits: number;
            previousRevenue: components["schemas"]["Money"];
        };
        /** @enum {string} */
        ProductStatus: "draft" | "published" | "archived";
        ProductStatusChange: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["ProductStatus"];
        };
        /** @description What is counted, priced and sold: one combination of a product's options. */
        ProductVariant: {
            /** Format: uuid */
            id: string;
            sku: string;
            options: {
                [key: string]: string;
            };
            price: components["schemas"]["Money"] | null;
            compareAtPrice: components["schemas"]["Money"] | null;
            inStock: boolean;
            /** Format: int64 */
            available: number | null;
            image: components["schemas"]["Image"] | null;
        };
        ProductsReport: {
            range: components["schemas"]["ReportRange"];
            currency: string;
            data: components["schemas"]["ProductSales"][];
        };
        /** @enum {string} */
        ReportInterval: "day" | "week" | "month";
        /** @enum {string} */
        ReportOrder: "revenue" | "units";
        ReportRange: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: date */
            previousFrom: string;
            /** Format: date */
            previousTo: string;
            timeZone: string;
            /** Format: date */
            today: string;
        };
        /** @enum {string} */
        ReportRangeName: "today" | "last7" | "last30" | "last90" | "month" | "quarter" | "year" | "custom";
        Reversed: {
            /**
             * Format: uuid
             * @description Its own change set: undo it to have everything back.
             */
            changeSetId: string;
            /** Format: int64 */
            restored: number;
            /** Format: int64 */
            changed: number;
            /** Format: int64 */
            removed: number;
        };
        /** @enum {string} */
        RevertScope: "change" | "state";
        RightExplanation: {
            allowed: boolean;
            reason: string;
            sources: components["schemas"]["RightSource"][];
        };
        RightSource: {
            by: components["schemas"]["RightSourceKind"];
            group: components["schemas"]["RightSourceGroup"] | null;
            object: components["schemas"]["RightSourceObject"] | null;
        };
        RightSourceGroup: {
            /** Format: uuid */
            id: string;
            _label: string;
        };
        /** @enum {string} */
        RightSourceKind: "superuser" | "user" | "group" | "grant";
        RightSourceObject: {
            resource: string;
            /** Format: uuid */
            id: string;
            /** @description Null where it is not the caller’s to see. */
            _label: string | null;
        };
        /** @enum {string} */
        RowChangeKind: "insert" | "update" | "delete";
        SalesFigures: {
            /** Format: int64 */
            orders: number;
            gross: components["schemas"]["Money"];
            refunds: components["schemas"]["Money"];
            net: components["schemas"]["Money"];
            average: components["schemas"]["Money"] | null;
            /** Format: int64 */
            refundedOrders: number;
            /** Format: int64 */
            newCustomers: number;
            /** Format: int64 */
            carts: number;
            /** Format: int64 */
            orderedCarts: number;
        };
        /** @enum {string} */
        SalesInterval: "hour" | "day" | "week" | "month";
        SalesPoint: {
            start: string;
            previousStart: string | null;
            current: components["schemas"]["SalesFigures"] | null;
            previous: components["schemas"]["SalesFigures"] | null;
        };
        SalesReport: {
            range: components["schemas"]["ReportRange"];
            currency: string;
            currencies: string[];
            interval: components["schemas"]["SalesInterval"];
            current: components["schemas"]["SalesFigures"];
            previous: components["schemas"]["SalesFigures"];
            points: components["schemas"]["SalesPoint"][];
        };
        SheetLocation: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        SheetOption: {
            /** Format: uuid */
            valueId: string;
            name: string;
            value: string;
        };
        SheetPage: {
            data: components["schemas"]["SheetRow"][];
            /** @description What `after` takes to go on; null at the end. */
            next: string | null;
            /** @description Places in use, in order. */
            locations: components["schemas"]["SheetLocation"][];
        };
        SheetPrice: {
            /** @description ISO 4217. */
            currency: string;
            /**
             * Format: int64
             * @description Minor units.
             */
            amountMinor: number;
            /** Format: int64 */
            compareAtMinor: number | null;
        };
        SheetPriceChange: {
            currency: string;
            /**
             * Format: int64
             * @description Null takes the price away.
             */
            amountMinor?: number | null;
            /** Format: int64 */
            compareAtMinor?: number | null;
        };
        SheetRow: {
            /** Format: uuid */
            id: string;
            /** @description Of the variant and its prices: another one means that somebody changed them. */
            version: string;
            /** Format: uuid */
            productId: string;
            product: string;
            /**
             * Format: int64
             * @description Among the variants of its product.
             */
            position: number;
            sku: string;
            options: components["schemas"]["SheetOption"][];
            barcode: string | null;
            /** Format: int64 */
            weightGrams: number | null;
            trackInventory: boolean;
            /** @description Null where the caller may not see prices. */
            prices: components["schemas"]["SheetPrice"][] | null;
            /** @description Null where the caller may not see stock. */
            stock: components["schemas"]["SheetStock"][] | null;
        };
        SheetRowChange: {
            /** Format: uuid */
            id: string;
            /** @description The version that was read: where another stands by now, the row is refused. */
            version?: string;
            sku?: string;
            barcode?: string | null;
            /** Format: int32 */
            weightGrams?: number | null;
            /** @description Value of every option, by name: what is left out is taken from the variant. */
            options?: {
                [key: string]: string;
            };
            prices?: components["schemas"]["SheetPriceChange"][];
            stock?: components["schemas"]["SheetStockChange"][];
        };
        SheetRowError: {
            path: string;
            code: string;
            message: string;
        };
        SheetRowResult: {
            /** Format: uuid */
            id: string;
            status: components["schemas"]["SheetRowStatus"];
            errors: components["schemas"]["SheetRowError"][];
            /** @description As it stands now; null where there is none. */
            row: components["schemas"]["SheetRow"] | null;
        };
        /** @enum {string} */
        SheetRowStatus: "saved" | "refused";
        SheetSaved: {
            /** Format: int64 */
            saved: number;
            /** Format: int64 */
            refused: number;
            /** @description In the order of the request. */
            rows: components["schemas"]["SheetRowResult"][];
        };
        SheetStock: {
            /** Format: uuid */
            locationId: string;
            /** Format: int64 */
            onHand: number;
            /**
             * Format: int64
             * @description Units of those that checkouts hold.
             */
            reserved: number;
        };
        SheetStockChange: {
            /** Format: uuid */
            locationId: string;
            /**
             * Format: int32
             * @description A counted figure; goes with `was`.
             */
            onHand?: number;
            /**
             * Format: int32
             * @description The figure the caller saw: where another stands by now, the row is refused.
             */
            was?: number;
            /**
             * Format: int32
             * @description Units that come or, negative, go.
             */
            delta?: number;
        };
        ShippingOption: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            price: components["schemas"]["Money"];
            freeOver: components["schemas"]["Money"] | null;
            estimatedDelivery: components["schemas"]["DeliveryEstimate"];
        };
        ShippingOptions: {
            data: components["schemas"]["ShippingOption"][];
        };
        Shop: {
            name: string;
            /** @description ISO 4217. */
            currencies: string[];
            defaultCurrency: string;
            countries: components["schemas"]["Country"][];
            /** @description Where the shop is. */
            country: string;
            announcement: string;
            pricesIncludeTax: boolean;
        };
        StaffTimelineLine: {
            /** Format: date-time */
            at: string;
            kind: string;
            message: string;
            actor: string | null;
        };
        StockCount: {
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            onHand: number;
            /** Format: int64 */
            reserved: number;
        };
        StockFacet: {
            /** Format: int64 */
            true: number;
        };
        /** @enum {string} */
        StockReason: "initial" | "correction" | "receipt" | "sale" | "cancellation" | "return" | "import";
        SuggestedCategory: {
            slug: string;
            name: string;
        };
        Suggestions: {
            terms: string[];
            products: components["schemas"]["ProductCard"][];
            categories: components["schemas"]["SuggestedCategory"][];
        };
        TimelineLine: {
            /** Format: date-time */
            at: string;
            kind: string;
            message: string;
        };
        /** @enum {string} */
        Tint: "sand" | "mist" | "lilac" | "sage" | "blush" | "periwinkle";
        /** @enum {string} */
        TokenDelivery: "cookie" | "body";
        Trash: {
            data: components["schemas"]["TrashEntry"][];
            page: {
                nextCursor: string | null;
                prevCursor: string | null;
                /** Format: int64 */
                limit: number;
            };
        };
        TrashEntry: {
            /** Format: uuid */
            changeSetId: string;
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["HistoryActor"] | null;
            source: components["schemas"]["ChangeSource"];
            operation: components["schemas"]["ChangeOperation"];
            undo: components["schemas"]["ChangeUndo"];
            details: {
                [key: string]: unknown;
            };
            objectId: string;
            label: string | null;
            /**
             * Format: int64
             * @description Rows that went with it and come back with it.
             */
            parts: number;
        };
        UndoConflict: {
            model: string;
            /** @description Path of its admin pages, where it has some. */
            resource: string | null;
            objectId: string;
            label: string | null;
            reason: components["schemas"]["UndoConflictReason"];
            fields: string[];
            message: string;
            since: components["schemas"]["UndoConflictSince"] | null;
        };
        /** @enum {string} */
        UndoConflictReason: "changed" | "gone" | "exists" | "not_unique" | "missing_reference" | "referenced";
        UndoConflictSince: {
            /** Format: uuid */
            changeSetId: string;
            /** Format: date-time */
            at: string;
        };
        /** @enum {string} */
        UndoOutcome: "restore" | "change" | "remove";
        UndoPreview: {
            /** Format: uuid */
            changeSetId: string;
            isPossible: boolean;
            /** @description Why it is not possible: the code that undoing would answer with. */
            code: string | null;
            message: string | null;
            steps: components["schemas"]["UndoStep"][];
            conflicts: components["schemas"]["UndoConflict"][];
        };
        UndoStep: {
            model: string;
            resource: string | null;
            label: string;
            outcome: components["schemas"]["UndoOutcome"];
            /** Format: int64 */
            rows: number;
        };
        UploadedPicture: {
            /** Format: uuid */
            id: string;
        };
        UserState: {
            /** Format: uuid */
            id: string;
            isActive: boolean;
        };
        WebhookReceipt: {
            /** @constant */
            received: true;
            isRepeat: boolean;
        };
    };
    responses: {
        /** @description `BAD_SIGNATURE`: The signature is not valid. `MALFORMED_BODY`: The body cannot be read. `UNKNOWN_PAYMENT_PROVIDER`: No such payment provider. `VALIDATION_FAILED`: Validation failed. */
        "400.BAD_SIGNATURE.MALFORMED_BODY.UNKNOWN_PAYMENT_PROVIDER.VALIDATION_FAILED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BAD_SIGNATURE" | "MALFORMED_BODY" | "UNKNOWN_PAYMENT_PROVIDER" | "VALIDATION_FAILED";
                };
            };
        };
        /** @description `IDEMPOTENCY_KEY_REQUIRED`: Send an Idempotency-Key. `MALFORMED_BODY`: The body cannot be read. `VALIDATION_FAILED`: Validation failed. */
        "400.IDEMPOTENCY_KEY_REQUIRED.MALFORMED_BODY.VALIDATION_FAILED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_KEY_REQUIRED" | "MALFORMED_BODY" | "VALIDATION_FAILED";
                };
            };
        };
        /** @description `MALFORMED_BODY`: The body cannot be read. `UNKNOWN_PAYMENT_PROVIDER`: No such payment provider. `VALIDATION_FAILED`: Validation failed. */
        "400.MALFORMED_BODY.UNKNOWN_PAYMENT_PROVIDER.VALIDATION_FAILED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "MALFORMED_BODY" | "UNKNOWN_PAYMENT_PROVIDER" | "VALIDATION_FAILED";
                };
            };
        };
        /** @description `MALFORMED_BODY`: The body cannot be read. `VALIDATION_FAILED`: Validation failed. */
        "400.MALFORMED_BODY.VALIDATION_FAILED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "MALFORMED_BODY" | "VALIDATION_FAILED";
                };
            };
        };
        /** @description `VALIDATION_FAILED`: Validation failed. */
        "400.VALIDATION_FAILED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED";
                };
            };
        };
        /** @description `INVALID_ACCESS_TOKEN`: The access token is not valid. */
        "401.INVALID_ACCESS_TOKEN": {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INVALID_ACCESS_TOKEN";
                };
            };
        };
        /** @description `INVALID_ACCESS_TOKEN`: The access token is not valid. `INVALID_CREDENTIALS`: Wrong e-mail or password. */
        "401.INVALID_ACCESS_TOKEN.INVALID_CREDENTIALS": {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INVALID_ACCESS_TOKEN" | "INVALID_CREDENTIALS";
                };
            };
        };
        /** @description `INVALID_ACCESS_TOKEN`: The access token is not valid. `INVALID_REFRESH_TOKEN`: Log in again. */
        "401.INVALID_ACCESS_TOKEN.INVALID_REFRESH_TOKEN": {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INVALID_ACCESS_TOKEN" | "INVALID_REFRESH_TOKEN";
                };
            };
        };
        /** @description `INVALID_ACCESS_TOKEN`: The access token is not valid. `UNAUTHENTICATED`: Log in first. */
        "401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED": {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INVALID_ACCESS_TOKEN" | "UNAUTHENTICATED";
                };
            };
        };
        /** @description `PAYMENT_DECLINED`: The payment was declined. `PAYMENT_REQUIRED`: The order is not paid. */
        "402.PAYMENT_DECLINED.PAYMENT_REQUIRED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PAYMENT_DECLINED" | "PAYMENT_REQUIRED";
                };
            };
        };
        /** @description `BEYOND_OWN_POWERS`: More than you may do yourself. `FORBIDDEN`: Not allowed. */
        "403.BEYOND_OWN_POWERS.FORBIDDEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BEYOND_OWN_POWERS" | "FORBIDDEN";
                };
            };
        };
        /** @description `FORBIDDEN`: Not allowed. */
        "403.FORBIDDEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN";
                };
            };
        };
        /** @description `FOREIGN_ORIGIN`: Not from this site. */
        "403.FOREIGN_ORIGIN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FOREIGN_ORIGIN";
                };
            };
        };
        /** @description `NOT_FOUND`: Not found. */
        "404.NOT_FOUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "NOT_FOUND";
                };
            };
        };
        /** @description `ALREADY_UNDONE`: Already undone. `CHANGES_PURGED`: What it held was removed for good. `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `NOTHING_TO_UNDO`: There is nothing to undo. `NOT_UNDOABLE`: This cannot be undone. `OPTION_IN_USE`: Variants are made of it. `OWN_ACCOUNT`: Not on your own account. `STILL_REFERENCED`: Something else still needs it. `STOCK_CHANGED`: The stock changed meanwhile. `UNDO_CONFLICT`: Something newer stands on it. */
        "409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ALREADY_UNDONE" | "CHANGES_PURGED" | "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "NOTHING_TO_UNDO" | "NOT_UNDOABLE" | "OPTION_IN_USE" | "OWN_ACCOUNT" | "STILL_REFERENCED" | "STOCK_CHANGED" | "UNDO_CONFLICT";
                };
            };
        };
        /** @description `BULK_OVER`: It has ended already. `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. */
        "409.BULK_OVER.CONFLICT.IDEMPOTENCY_IN_FLIGHT": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BULK_OVER" | "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT";
                };
            };
        };
        /** @description `CART_CLOSED`: This bag has been ordered already. */
        "409.CART_CLOSED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CART_CLOSED";
                };
            };
        };
        /** @description `CART_CLOSED`: This bag has been ordered already. `CART_HAS_PROBLEMS`: Something in the bag has changed. `CART_INCOMPLETE`: Something is missing before this can be ordered. `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `OUT_OF_STOCK`: Out of stock. `PAYMENT_OUTDATED`: The payment is for another amount. */
        "409.CART_CLOSED.CART_HAS_PROBLEMS.CART_INCOMPLETE.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OUT_OF_STOCK.PAYMENT_OUTDATED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CART_CLOSED" | "CART_HAS_PROBLEMS" | "CART_INCOMPLETE" | "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "OUT_OF_STOCK" | "PAYMENT_OUTDATED";
                };
            };
        };
        /** @description `CART_CLOSED`: This bag has been ordered already. `CART_HAS_PROBLEMS`: Something in the bag has changed. `CART_INCOMPLETE`: Something is missing before this can be ordered. `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `OUT_OF_STOCK`: Out of stock. `TOTAL_CHANGED`: The total is not the one the shopper saw. */
        "409.CART_CLOSED.CART_HAS_PROBLEMS.CART_INCOMPLETE.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OUT_OF_STOCK.TOTAL_CHANGED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CART_CLOSED" | "CART_HAS_PROBLEMS" | "CART_INCOMPLETE" | "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "OUT_OF_STOCK" | "TOTAL_CHANGED";
                };
            };
        };
        /** @description `CART_CLOSED`: This bag has been ordered already. `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. */
        "409.CART_CLOSED.CONFLICT.IDEMPOTENCY_IN_FLIGHT": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CART_CLOSED" | "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT";
                };
            };
        };
        /** @description `CART_CLOSED`: This bag has been ordered already. `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `NOT_AVAILABLE`: This cannot be bought. `OUT_OF_STOCK`: Out of stock. */
        "409.CART_CLOSED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOT_AVAILABLE.OUT_OF_STOCK": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CART_CLOSED" | "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "NOT_AVAILABLE" | "OUT_OF_STOCK";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. */
        "409.CONFLICT": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. `EMAIL_TAKEN`: There is an account with this e-mail already. */
        "409.CONFLICT.EMAIL_TAKEN": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "EMAIL_TAKEN";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. */
        "409.CONFLICT.IDEMPOTENCY_IN_FLIGHT": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `IMPORT_NOT_APPLICABLE`: This import cannot be applied. */
        "409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.IMPORT_NOT_APPLICABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "IMPORT_NOT_APPLICABLE";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `NOTHING_TO_REFUND`: More than was paid cannot be refunded. */
        "409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_REFUND": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "NOTHING_TO_REFUND";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `NOTHING_TO_REFUND`: More than was paid cannot be refunded. `NOT_CANCELLABLE`: This order cannot be cancelled. */
        "409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_REFUND.NOT_CANCELLABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "NOTHING_TO_REFUND" | "NOT_CANCELLABLE";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `NOTHING_TO_REFUND`: More than was paid cannot be refunded. `NOT_REFUNDABLE`: This order cannot be refunded so. */
        "409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_REFUND.NOT_REFUNDABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "NOTHING_TO_REFUND" | "NOT_REFUNDABLE";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `NOT_FULFILLABLE`: This order cannot be fulfilled so. */
        "409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOT_FULFILLABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "NOT_FULFILLABLE";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `NOT_IMPORTABLE`: This import cannot be applied. */
        "409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOT_IMPORTABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "NOT_IMPORTABLE";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `OPTION_IN_USE`: Variants are made of it. `STILL_REFERENCED`: Something else still needs it. */
        "409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OPTION_IN_USE.STILL_REFERENCED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "OPTION_IN_USE" | "STILL_REFERENCED";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `OWN_ACCOUNT`: Not on your own account. */
        "409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OWN_ACCOUNT": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "OWN_ACCOUNT";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `OWN_ACCOUNT`: Not on your own account. `STILL_REFERENCED`: Something else still needs it. */
        "409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OWN_ACCOUNT.STILL_REFERENCED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "OWN_ACCOUNT" | "STILL_REFERENCED";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `STILL_REFERENCED`: Something else still needs it. */
        "409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "STILL_REFERENCED";
                };
            };
        };
        /** @description `CONFLICT`: Conflict. `IDEMPOTENCY_IN_FLIGHT`: The first request with this key is still running. `STOCK_CHANGED`: The stock changed meanwhile. */
        "409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STOCK_CHANGED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "IDEMPOTENCY_IN_FLIGHT" | "STOCK_CHANGED";
                };
            };
        };
        /** @description `PRECONDITION_FAILED`: Somebody else saved first. */
        "412.PRECONDITION_FAILED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PRECONDITION_FAILED";
                };
            };
        };
        /** @description `PAYLOAD_TOO_LARGE`: Too large. */
        "413.PAYLOAD_TOO_LARGE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "PAYLOAD_TOO_LARGE";
                };
            };
        };
        /** @description `NOT_A_PICTURE`: This is not a picture we can read. `UNSUPPORTED_MEDIA_TYPE`: Unsupported media type. */
        "415.NOT_A_PICTURE.UNSUPPORTED_MEDIA_TYPE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "NOT_A_PICTURE" | "UNSUPPORTED_MEDIA_TYPE";
                };
            };
        };
        /** @description `UNSUPPORTED_MEDIA_TYPE`: Unsupported media type. */
        "415.UNSUPPORTED_MEDIA_TYPE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "UNSUPPORTED_MEDIA_TYPE";
                };
            };
        };
        /** @description `IDEMPOTENCY_MISMATCH`: This key was used with other input. */
        "422.IDEMPOTENCY_MISMATCH": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_MISMATCH";
                };
            };
        };
        /** @description `NOT_EXPORTABLE`: This cannot be written into such a file. */
        "422.NOT_EXPORTABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "NOT_EXPORTABLE";
                };
            };
        };
        /** @description `TOO_MANY_REQUESTS`: Too many requests. */
        "429.TOO_MANY_REQUESTS": {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "TOO_MANY_REQUESTS";
                };
            };
        };
        /** @description `TOO_MANY_REQUESTS`: Too many requests. `TOO_MANY_RESERVATIONS`: Too many unfinished checkouts. */
        "429.TOO_MANY_REQUESTS.TOO_MANY_RESERVATIONS": {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "TOO_MANY_REQUESTS" | "TOO_MANY_RESERVATIONS";
                };
            };
        };
        /** @description `INTERNAL`: Something went wrong. */
        "500.INTERNAL": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INTERNAL";
                };
            };
        };
        /** @description `EXPORTS_BUSY`: Too many downloads are running. `UNAVAILABLE`: Not available right now. */
        "503.EXPORTS_BUSY.UNAVAILABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "EXPORTS_BUSY" | "UNAVAILABLE";
                };
            };
        };
        /** @description `UNAVAILABLE`: Not available right now. */
        "503.UNAVAILABLE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "UNAVAILABLE";
                };
            };
        };
    };
    parameters: {
        /** @description Whether the whole list is counted. An estimate is quick however long the list. */
        Count: "exact" | "estimate" | "none";
        /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
        Cursor: string;
        /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
        IdempotencyKey: string;
        /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
        IdempotencyKeyRequired: string;
        /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
        IfMatch: string;
        /** @description An ETag. Answered with 304 where nothing changed. */
        IfNoneMatch: string;
        /** @description Rows of a page. */
        Limit: number;
        /** @description Number of a page, from 1, instead of a cursor. */
        Page: number;
        /** @description Comes back in the answer and stands in every log line about the request. */
        RequestId: string;
        /** @description Words to search for; all must be found. */
        Search: string;
        /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
        Currency: string;
    };
    requestBodies: never;
    headers: {
        /** @description What the database recorded this write under, to undo it by. */
        ChangeSet: string;
        /** @description A strong validator of this answer. */
        ETag: string;
        /** @description `true` where this is the answer stored for the Idempotency-Key. */
        IdempotentReplayed: "true";
        /** @description The pages before and after (RFC 8288). */
        Link: string;
        /** @description Seconds to wait. */
        RetryAfter: number;
        /** @description How to log in. */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    me: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    accountUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    firstName?: string;
                    lastName?: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    accountAddresses: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AccountAddressFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, firstName, lastName, company, line1, line2, city, region, postalCode, country, phone, isDefaultShipping, isDefaultBilling, createdAt. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AccountAddress"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    accountAddressCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, firstName, lastName, company, line1, line2, city, region, postalCode, country, phone, isDefaultShipping, isDefaultBilling, createdAt. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountAddressCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAddress"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    accountAddress: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, firstName, lastName, company, line1, line2, city, region, postalCode, country, phone, isDefaultShipping, isDefaultBilling, createdAt. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAddress"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    accountAddressRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    accountAddressUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, firstName, lastName, company, line1, line2, city, region, postalCode, country, phone, isDefaultShipping, isDefaultBilling, createdAt. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountAddressUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAddress"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cartMine: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"] | null;
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    accountOrders: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AccountOrderFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("placedAt" | "-placedAt")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, number, status, paymentStatus, fulfilmentStatus, currency, email, subtotal, discountTotal, shippingTotal, taxTotal, total, refundedTotal, pricesIncludeTax, shippingAddress, billingAddress, shippingMethodName, note, placedAt, cancelledAt, items, timeline, fulfilments. */
                fields?: string;
                /** @description These besides, separated by commas. Of: items. */
                include?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AccountOrderListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    accountOrder: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, number, status, paymentStatus, fulfilmentStatus, currency, email, subtotal, discountTotal, shippingTotal, taxTotal, total, refundedTotal, pricesIncludeTax, shippingAddress, billingAddress, shippingMethodName, note, placedAt, cancelledAt, items, timeline, fulfilments. */
                fields?: string;
                /** @description These besides, separated by commas. Of: items. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOrder"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    orderReorder: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    cartId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    fileImportCheck: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                resource: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description JSON: titles of the file to columns, null to leave one out. */
                    mapping?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileImport"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminAudit: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                actor?: string;
                operation?: string;
                model?: string;
                objectId?: string;
                from?: string;
                to?: string;
                ip?: string;
                changeSetId?: string;
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditLog"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminAuditChanges: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                changeSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChanges"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminBulkRuns: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRun"][];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    bulkStart: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the operation, as the documentation and the admin’s metadata tell it. */
                    operation: string;
                    selection: components["schemas"]["BulkSelection"];
                    /**
                     * @description The operation’s input without the row.
                     * @default {}
                     */
                    input?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRun"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminBulkRun: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRun"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    bulkCancel: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRun"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.BULK_OVER.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    bulkResume: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRun"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.BULK_OVER.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminBulkRows: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRows"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    bulkPreview: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the operation, as the documentation and the admin’s metadata tell it. */
                    operation: string;
                    selection: components["schemas"]["BulkSelection"];
                    /**
                     * @description The operation’s input without the row.
                     * @default {}
                     */
                    input?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreview"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCategories: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminCategoryFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("name" | "-name" | "createdAt" | "-createdAt")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, picture, name, parent, position, tint, slug, description, image, parentId, imageId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: parent, image. */
                include?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminCategoryListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCategoryCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, picture, name, parent, position, tint, slug, description, image, parentId, imageId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: parent, image. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminCategoryCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCategory"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCategory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, picture, name, parent, position, tint, slug, description, image, parentId, imageId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: parent, image. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCategory"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCategoryRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCategoryUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, picture, name, parent, position, tint, slug, description, image, parentId, imageId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: parent, image. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminCategoryUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCategory"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCategoryDeletePreview: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletePreview"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCategoryHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCategoryMove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    parentId: string | null;
                    /** Format: int32 */
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryPlace"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCategoryRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCategoryExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminCategoryFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("name" | "-name" | "createdAt" | "-createdAt")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminCategoryTrash: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trash"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCategoryPurge: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCategoryRestore: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    changeUndoPreview: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                changeSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoPreview"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    changeUndo: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                changeSetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCollections: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminCollectionFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("position" | "-position" | "name" | "-name" | "createdAt" | "-createdAt")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, image, name, slug, position, description, imageId, tint, products, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: products. */
                include?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminCollectionListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCollectionCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, image, name, slug, position, description, imageId, tint, products, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: products. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminCollectionCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCollection"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCollection: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, image, name, slug, position, description, imageId, tint, products, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: products. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCollection"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCollectionRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCollectionUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, image, name, slug, position, description, imageId, tint, products, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: products. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminCollectionUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminCollection"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCollectionDeletePreview: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletePreview"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCollectionHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCollectionRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCollectionArrange: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description What comes first. */
                    by: components["schemas"]["CollectionOrder"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionsArranged"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCollectionExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminCollectionFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("position" | "-position" | "name" | "-name" | "createdAt" | "-createdAt")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminCollectionTrash: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trash"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCollectionPurge: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCollectionRestore: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminContactMessages: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminContactMessageFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, email, message, isAnswered, createdAt, _label, _version. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminContactMessage"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminContactMessage: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, email, message, isAnswered, createdAt, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminContactMessage"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminContactMessageUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, email, message, isAnswered, createdAt, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminContactMessageUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminContactMessage"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminContactMessageHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminContactMessageRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminContactMessageExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminContactMessageFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminDateSteps: {
        parameters: {
            query: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                resource: string;
                query?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminDateSteps"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminFacets: {
        parameters: {
            query: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                resource: string;
                query?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminFacet"][];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminGroups: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminGroupFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("name" | "-name")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, createdAt, permissions, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: permissions. */
                include?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminGroupListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminGroupCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, createdAt, permissions, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: permissions. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminGroupCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGroup"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminGroup: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, createdAt, permissions, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: permissions. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGroup"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminGroupRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminGroupUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, createdAt, permissions, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: permissions. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminGroupUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminGroup"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminGroupDeletePreview: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletePreview"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminGroupHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminGroupRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminGroupExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminGroupFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("name" | "-name")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminFileImport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileImport"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    fileImportApply: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileImport"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.IMPORT_NOT_APPLICABLE"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminFileImportRows: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                verdict?: components["schemas"]["ImportVerdict"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileImportRows"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminImport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminImportApply: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOT_IMPORTABLE"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminImportRows: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                verdict?: components["schemas"]["ImportVerdict"];
                cursor?: string;
                limit?: number;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRows"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    importShopify: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRun"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminWatch: {
        parameters: {
            query: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                tab: string;
                resource?: string;
                id?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminMailMessages: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminMailMessageFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, recipient, subject, template, sentAt, createdAt, text, _label, _version. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminMailMessageListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminMailMessage: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, recipient, subject, template, sentAt, createdAt, text, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminMailMessage"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminMailMessageHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminMailMessageExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminMailMessageFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminMediaAssets: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminMediaAssetFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, picture, filename, alt, width, height, byteSize, createdAt, mimeType, _label, _version. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminMediaAssetListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    mediaUpload: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Sent before the file. */
                    alt?: string;
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedPicture"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.NOT_A_PICTURE.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminMediaAsset: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, picture, filename, alt, width, height, byteSize, createdAt, mimeType, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminMediaAsset"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminMediaAssetRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminMediaAssetUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, picture, filename, alt, width, height, byteSize, createdAt, mimeType, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminMediaAssetUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminMediaAsset"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminMediaAssetDeletePreview: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletePreview"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminMediaAssetHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminMediaAssetRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminMediaAssetExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminMediaAssetFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminMeta: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminMeta"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminObjectGrants: {
        parameters: {
            query: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                resource: string;
                objectId: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectGrants"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminObjectGrantGive: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Path of the admin’s pages: `products`. */
                    resource: string;
                    /** Format: uuid */
                    objectId: string;
                    permissions: string[];
                    /** Format: uuid */
                    userId?: string;
                    /** Format: uuid */
                    groupId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectGrants"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminObjectGrantTake: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminObjectGrantsOfHolder: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                userId?: string;
                groupId?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectGrants"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminOrders: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminOrderFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("placedAt" | "-placedAt" | "number" | "-number")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, number, status, paymentStatus, fulfilmentStatus, currency, email, user, subtotal, discountTotal, shippingTotal, taxTotal, total, refundedTotal, pricesIncludeTax, shippingAddress, billingAddress, shippingMethodName, note, placedAt, cancelledAt, updatedAt, items, payments, refunds, refundStatus, fulfilments, staffTimeline, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: user, items. */
                include?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminOrderListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminOrder: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, number, status, paymentStatus, fulfilmentStatus, currency, email, user, subtotal, discountTotal, shippingTotal, taxTotal, total, refundedTotal, pricesIncludeTax, shippingAddress, billingAddress, shippingMethodName, note, placedAt, cancelledAt, updatedAt, items, payments, refunds, refundStatus, fulfilments, staffTimeline, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: user, items. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminOrderUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, number, status, paymentStatus, fulfilmentStatus, currency, email, user, subtotal, discountTotal, shippingTotal, taxTotal, total, refundedTotal, pricesIncludeTax, shippingAddress, billingAddress, shippingMethodName, note, placedAt, cancelledAt, updatedAt, items, payments, refunds, refundStatus, fulfilments, staffTimeline, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: user, items. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminOrderUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminOrder"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminOrderCancel: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderCancelled"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_REFUND.NOT_CANCELLABLE"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminOrderFulfil: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    items?: components["schemas"]["OrderLineInput"][];
                    carrier?: string;
                    trackingNumber?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderFulfilled"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOT_FULFILLABLE"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminOrderHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminOrderRefund: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: int64 */
                    amount?: number;
                    items?: components["schemas"]["OrderLineInput"][];
                    /** @default false */
                    restock?: boolean;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderRefunded"];
                };
            };
            400: components["responses"]["400.IDEMPOTENCY_KEY_REQUIRED.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_REFUND.NOT_REFUNDABLE"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminOrderRetryRefund: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderRefundRetried"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_REFUND"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminOrderRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminOrderExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminOrderFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("placedAt" | "-placedAt" | "number" | "-number")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminPages: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminPageFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("position" | "-position" | "createdAt" | "-createdAt" | "slug" | "-slug")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, title, slug, isPublished, position, updatedAt, body, _label, _version, _can. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminPageListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPageCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, title, slug, isPublished, position, updatedAt, body, _label, _version, _can. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminPageCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPage"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPage: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, title, slug, isPublished, position, updatedAt, body, _label, _version, _can. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPage"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPageRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPageUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, title, slug, isPublished, position, updatedAt, body, _label, _version, _can. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminPageUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPage"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPageDeletePreview: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletePreview"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPageHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPageRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPageExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminPageFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("position" | "-position" | "createdAt" | "-createdAt" | "slug" | "-slug")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminPageTrash: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trash"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPagePurge: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPageRestore: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPayments: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminPaymentFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, order, provider, status, amount, refunded, createdAt, providerReference, captured, declineCode, orderId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: order. */
                include?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminPaymentListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPayment: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, order, provider, status, amount, refunded, createdAt, providerReference, captured, declineCode, orderId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: order. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPayment"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPaymentHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPaymentExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminPaymentFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminPermissionMatrix: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionMatrix"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPermissions: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminPermissionFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("code" | "-code")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, code, label, _label, _version. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminPermission"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPermission: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, code, label, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminPermission"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPermissionHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminPermissionExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminPermissionFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("code" | "-code")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminVariantPrices: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminVariantPriceFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, variant, currency, amountMinor, compareAtMinor, updatedAt, variantId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: variant. */
                include?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminVariantPriceListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminVariantPriceCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, variant, currency, amountMinor, compareAtMinor, updatedAt, variantId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: variant. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminVariantPriceCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminVariantPrice"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminVariantPrice: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, variant, currency, amountMinor, compareAtMinor, updatedAt, variantId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: variant. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminVariantPrice"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminVariantPriceRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminVariantPriceUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, variant, currency, amountMinor, compareAtMinor, updatedAt, variantId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: variant. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminVariantPriceUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminVariantPrice"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminVariantPriceDeletePreview: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletePreview"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminVariantPriceHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminVariantPriceRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminVariantPriceExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminVariantPriceFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminProductImports: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminProductImportFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, filename, source, status, total, applied, createdAt, problem, appliedAt, _label, _version. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminProductImportListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductImport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, filename, source, status, total, applied, createdAt, problem, appliedAt, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductImport"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductImportHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductImportExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminProductImportFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminProducts: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminProductFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("updatedAt" | "-updatedAt" | "name" | "-name" | "createdAt" | "-createdAt")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, image, name, status, price, stock, category, updatedAt, slug, description, publishedAt, vendor, tint, metaTitle, metaDescription, categoryId, images, options, variants, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: category, images, options, variants. */
                include?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminProductListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, image, name, status, price, stock, category, updatedAt, slug, description, publishedAt, vendor, tint, metaTitle, metaDescription, categoryId, images, options, variants, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: category, images, options, variants. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminProductCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProduct"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OPTION_IN_USE.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProduct: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, image, name, status, price, stock, category, updatedAt, slug, description, publishedAt, vendor, tint, metaTitle, metaDescription, categoryId, images, options, variants, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: category, images, options, variants. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProduct"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OPTION_IN_USE.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, image, name, status, price, stock, category, updatedAt, slug, description, publishedAt, vendor, tint, metaTitle, metaDescription, categoryId, images, options, variants, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: category, images, options, variants. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminProductUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProduct"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OPTION_IN_USE.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductArchive: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductStatusChange"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductDeletePreview: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletePreview"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductPublish: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductStatusChange"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminVariantsGenerate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    combinations: string[][];
                    /** @description Begins each SKU. Default: the product’s slug. */
                    skuPrefix?: string;
                    /**
                     * @description What each of them costs.
                     * @default []
                     */
                    prices?: components["schemas"]["NewVariantPrice"][];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GeneratedVariants"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminProductFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("updatedAt" | "-updatedAt" | "name" | "-name" | "createdAt" | "-createdAt")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminProductTrash: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trash"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductPurge: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductRestore: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminCategoriesReport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                range?: components["schemas"]["ReportRangeName"];
                from?: string;
                to?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoriesReport"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminLowStockReport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                atMost?: number;
                days?: number;
                limit?: number;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LowStockReport"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductsReport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                range?: components["schemas"]["ReportRangeName"];
                from?: string;
                to?: string;
                by?: components["schemas"]["ReportOrder"];
                limit?: number;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductsReport"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminSalesReport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                range?: components["schemas"]["ReportRangeName"];
                from?: string;
                to?: string;
                interval?: components["schemas"]["ReportInterval"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesReport"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminSheet: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                productId?: string;
                categoryId?: string;
                collectionId?: string;
                status?: "draft" | "published" | "archived";
                vendor?: string;
                option?: string;
                atMost?: number;
                q?: string;
                after?: string;
                limit?: number;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetPage"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminSheetSave: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    rows: components["schemas"]["SheetRowChange"][];
                    /**
                     * @description Of the stock’s changes.
                     * @default correction
                     * @enum {string}
                     */
                    reason?: "correction" | "receipt" | "initial";
                    /**
                     * @description Kept with the stock’s changes.
                     * @default
                     */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetSaved"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STOCK_CHANGED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingMethods: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminShippingMethodFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, zone, minDays, maxDays, isActive, description, position, zoneId, rates, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: zone, rates. */
                include?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminShippingMethodListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingMethodCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, zone, minDays, maxDays, isActive, description, position, zoneId, rates, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: zone, rates. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminShippingMethodCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminShippingMethod"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingMethod: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, zone, minDays, maxDays, isActive, description, position, zoneId, rates, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: zone, rates. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminShippingMethod"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingMethodRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingMethodUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, zone, minDays, maxDays, isActive, description, position, zoneId, rates, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: zone, rates. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminShippingMethodUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminShippingMethod"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingMethodDeletePreview: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletePreview"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingMethodHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingMethodRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingMethodExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminShippingMethodFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminShippingZones: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminShippingZoneFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("name" | "-name")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, countries, _label, _version. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminShippingZone"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingZoneCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, countries, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminShippingZoneCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminShippingZone"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingZone: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, countries, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminShippingZone"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingZoneRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingZoneUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, countries, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminShippingZoneUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminShippingZone"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingZoneDeletePreview: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletePreview"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingZoneHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingZoneRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShippingZoneExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminShippingZoneFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("name" | "-name")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminShopSettingsList: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminShopSettingsFilter"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, defaultCurrency, currencies, country, updatedAt, timeZone, supportEmail, announcement, pricesIncludeTax, _label, _version. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminShopSettingsListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShopSettings: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, defaultCurrency, currencies, country, updatedAt, timeZone, supportEmail, announcement, pricesIncludeTax, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminShopSettings"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShopSettingsUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, defaultCurrency, currencies, country, updatedAt, timeZone, supportEmail, announcement, pricesIncludeTax, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminShopSettingsUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminShopSettings"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShopSettingsHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShopSettingsRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminShopSettingsExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminShopSettingsFilter"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminStockLevels: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminStockLevelFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("updatedAt" | "-updatedAt" | "onHand" | "-onHand")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, variant, location, onHand, reserved, updatedAt, variantId, locationId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: variant, location. */
                include?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminStockLevelListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockLevel: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, variant, location, onHand, reserved, updatedAt, variantId, locationId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: variant, location. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminStockLevel"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockLevelHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockSet: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int32 */
                    onHand: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockCount"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockLevelExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminStockLevelFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("updatedAt" | "-updatedAt" | "onHand" | "-onHand")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminStockLocations: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminStockLocationFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("priority" | "-priority")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, code, isActive, priority, _label, _version, _can. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminStockLocation"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockLocationCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, code, isActive, priority, _label, _version, _can. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminStockLocationCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminStockLocation"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockLocation: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, code, isActive, priority, _label, _version, _can. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminStockLocation"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockLocationRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockLocationUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, name, code, isActive, priority, _label, _version, _can. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminStockLocationUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminStockLocation"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockLocationDeletePreview: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletePreview"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockLocationHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockLocationRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockLocationExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminStockLocationFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("priority" | "-priority")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminStockMovements: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminStockMovementFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("at" | "-at")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, at, sku, delta, reason, place, note, orderId, _label, _version. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminStockMovementListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockMovement: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, at, sku, delta, reason, place, note, orderId, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminStockMovement"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockMovementHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminStockMovementExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminStockMovementFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("at" | "-at")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminTaxRates: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminTaxRateFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("country" | "-country" | "createdAt" | "-createdAt")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, country, name, ratePpm, onShipping, _label, _version. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminTaxRate"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminTaxRateCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, country, name, ratePpm, onShipping, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminTaxRateCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTaxRate"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminTaxRate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, country, name, ratePpm, onShipping, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTaxRate"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminTaxRateRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminTaxRateUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, country, name, ratePpm, onShipping, _label, _version. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminTaxRateUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminTaxRate"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminTaxRateDeletePreview: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletePreview"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminTaxRateHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminTaxRateRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminTaxRateExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminTaxRateFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("country" | "-country" | "createdAt" | "-createdAt")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminUsers: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminUserFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt" | "email" | "-email")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, email, name, isStaff, isActive, lastLoginAt, createdAt, firstName, lastName, phone, isSuperuser, emailVerifiedAt, updatedAt, groups, permissions, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: groups, permissions. */
                include?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminUserListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminUserCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, email, name, isStaff, isActive, lastLoginAt, createdAt, firstName, lastName, phone, isSuperuser, emailVerifiedAt, updatedAt, groups, permissions, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: groups, permissions. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminUserCreate"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUser"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OWN_ACCOUNT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminUser: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, email, name, isStaff, isActive, lastLoginAt, createdAt, firstName, lastName, phone, isSuperuser, emailVerifiedAt, updatedAt, groups, permissions, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: groups, permissions. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUser"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminUserUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, email, name, isStaff, isActive, lastLoginAt, createdAt, firstName, lastName, phone, isSuperuser, emailVerifiedAt, updatedAt, groups, permissions, _label, _version, _can. */
                fields?: string;
                /** @description These besides, separated by commas. Of: groups, permissions. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminUserUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUser"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OWN_ACCOUNT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminUserActivate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserState"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminUserDeactivate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserState"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OWN_ACCOUNT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminUserEffectivePermissions: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectivePermissions"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminUserEndSessions: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserState"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminUserExplainRight: {
        parameters: {
            query: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                permission: string;
                object?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightExplanation"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminUserHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminUserRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminUserSetPassword: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordChange"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminUserExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminUserFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt" | "email" | "-email")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminProductVariants: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["AdminProductVariantFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt" | "sku" | "-sku")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, image, sku, title, product, price, stock, barcode, weightGrams, trackInventory, productId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: product. */
                include?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
                /** @description Number of a page, from 1, instead of a cursor. */
                page?: components["parameters"]["Page"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminProductVariantListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductVariant: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, image, sku, title, product, price, stock, barcode, weightGrams, trackInventory, productId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: product. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductVariant"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductVariantUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, image, sku, title, product, price, stock, barcode, weightGrams, trackInventory, productId, _label, _version. */
                fields?: string;
                /** @description These besides, separated by commas. Of: product. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag last seen. Refused with 412 where somebody else saved since. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminProductVariantUpdate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminProductVariant"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT.STILL_REFERENCED"];
            412: components["responses"]["412.PRECONDITION_FAILED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductVariantHistory: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductVariantRevert: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of a row in the history. */
                    changeId: string;
                    /**
                     * @description `change`: that change alone. `state`: back to how all stood once its change set was written.
                     * @default change
                     */
                    scope?: components["schemas"]["RevertScope"];
                    /** @description Only these fields of a changed row. */
                    fields?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reversed"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.BEYOND_OWN_POWERS.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.ALREADY_UNDONE.CHANGES_PURGED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOTHING_TO_UNDO.NOT_UNDOABLE.OPTION_IN_USE.OWN_ACCOUNT.STILL_REFERENCED.STOCK_CHANGED.UNDO_CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminProductVariantExport: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                format?: "csv" | "xlsx" | "json";
                fields?: string;
                filter?: components["schemas"]["AdminProductVariantFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("createdAt" | "-createdAt" | "sku" | "-sku")[];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/json": unknown;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            422: components["responses"]["422.NOT_EXPORTABLE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.EXPORTS_BUSY.UNAVAILABLE"];
        };
    };
    adminViews: {
        parameters: {
            query: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                resource: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminListView"][];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminViewCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Path of the list: `products`. */
                    resource: string;
                    name: string;
                    /** @description What stands behind the “?” of the list’s address. */
                    query: string;
                    /**
                     * @description Whether everybody who may see the list sees it.
                     * @default false
                     */
                    isShared?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminListView"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminViewRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminViewUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description What stands behind the “?” of the list’s address. */
                    query?: string;
                    /** @description Whether everybody who may see the list sees it. */
                    isShared?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminListView"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    adminViewSetDefault: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Path of the list: `products`. */
                    resource: string;
                    /** Format: uuid */
                    viewId: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    login: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                    /** Format: uuid */
                    cartId?: string;
                    /** @default cookie */
                    tokenDelivery?: components["schemas"]["TokenDelivery"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.INVALID_CREDENTIALS"];
            403: components["responses"]["403.FOREIGN_ORIGIN"];
            409: components["responses"]["409.CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    logout: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    refreshToken?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            403: components["responses"]["403.FOREIGN_ORIGIN"];
            409: components["responses"]["409.CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    passwordChange: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    newPassword: string;
                    /** @description The session to keep, for callers who hold it outside the cookie. */
                    refreshToken?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FOREIGN_ORIGIN"];
            409: components["responses"]["409.CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    refresh: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    refreshToken?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.INVALID_REFRESH_TOKEN"];
            403: components["responses"]["403.FOREIGN_ORIGIN"];
            409: components["responses"]["409.CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    register: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                    firstName?: string;
                    lastName?: string;
                    /** Format: uuid */
                    cartId?: string;
                    /** @default cookie */
                    tokenDelivery?: components["schemas"]["TokenDelivery"];
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Login"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            403: components["responses"]["403.FOREIGN_ORIGIN"];
            409: components["responses"]["409.CONFLICT.EMAIL_TAKEN"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cartCreate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    currency?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            409: components["responses"]["409.CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cart: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                cartId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CART_CLOSED"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cartRemove: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                cartId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CART_CLOSED.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cartUpdate: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                cartId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: email */
                    email?: string | null;
                    shippingAddress?: components["schemas"]["Address"] | null;
                    billingAddress?: components["schemas"]["Address"] | null;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CART_CLOSED.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cartClaim: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                cartId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"] | null;
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cartComplete: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            path: {
                cartId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["400.IDEMPOTENCY_KEY_REQUIRED.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            402: components["responses"]["402.PAYMENT_DECLINED.PAYMENT_REQUIRED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CART_CLOSED.CART_HAS_PROBLEMS.CART_INCOMPLETE.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OUT_OF_STOCK.PAYMENT_OUTDATED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cartAddItem: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                cartId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    variantId: string;
                    /**
                     * Format: int32
                     * @default 1
                     */
                    quantity?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CART_CLOSED.CONFLICT.IDEMPOTENCY_IN_FLIGHT.NOT_AVAILABLE.OUT_OF_STOCK"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cartRemoveItem: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                cartId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CART_CLOSED.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cartChangeItem: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                cartId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int32 */
                    quantity: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CART_CLOSED.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cartPay: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                cartId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    provider: string;
                    token: string;
                    returnUrl?: string;
                    /**
                     * Format: int64
                     * @description The total the shopper saw, in minor units. Where the bag’s is another by now, nothing is charged.
                     */
                    expectedTotal?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.UNKNOWN_PAYMENT_PROVIDER.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CART_CLOSED.CART_HAS_PROBLEMS.CART_INCOMPLETE.CONFLICT.IDEMPOTENCY_IN_FLIGHT.OUT_OF_STOCK.TOTAL_CHANGED"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS.TOO_MANY_RESERVATIONS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cartPayment: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                cartId: string;
                paymentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cartChooseShipping: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                cartId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    shippingOptionId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cart"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CART_CLOSED.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    cartShippingOptions: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                cartId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippingOptions"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    categories: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryTree"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    category: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryPage"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    collections: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["CollectionFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("position" | "-position" | "name" | "-name")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, slug, name, description, tint, image. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Collection"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    collection: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, slug, name, description, tint, image. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collection"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    contactSend: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Any unique text. The same key with the same input answers what was answered the first time, for 24 hours. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: email */
                    email: string;
                    message: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactReceipt"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            409: components["responses"]["409.CONFLICT.IDEMPOTENCY_IN_FLIGHT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["422.IDEMPOTENCY_MISMATCH"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    home: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    order: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                token?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN.UNAUTHENTICATED"];
            403: components["responses"]["403.FORBIDDEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    orderLookup: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: int32 */
                    number: number;
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["400.MALFORMED_BODY.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            404: components["responses"]["404.NOT_FOUND"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    pages: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["PageFilter"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("position" | "-position")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: slug, title, bodyHtml. */
                fields?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PageListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    page: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: slug, title, bodyHtml. */
                fields?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    paymentWebhook: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Stoa-Change-Set": components["headers"]["ChangeSet"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReceipt"];
                };
            };
            400: components["responses"]["400.BAD_SIGNATURE.MALFORMED_BODY.UNKNOWN_PAYMENT_PROVIDER.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            404: components["responses"]["404.NOT_FOUND"];
            409: components["responses"]["409.CONFLICT"];
            413: components["responses"]["413.PAYLOAD_TOO_LARGE"];
            415: components["responses"]["415.UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    products: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                filter?: components["schemas"]["ProductFilter"];
                /** @description Words to search for; all must be found. */
                q?: components["parameters"]["Search"];
                /** @description Fields to order by; `-` turns one round. */
                ordering?: ("publishedAt" | "-publishedAt" | "name" | "-name" | "price" | "-price")[];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, slug, name, tagline, tint, vendor, price, compareAtPrice, image, category, inStock, colours, publishedAt, descriptionHtml, metaTitle, metaDescription, options, images, variants. */
                fields?: string;
                /** @description These besides, separated by commas. Of: category, variants. */
                include?: string;
                /** @description Rows of a page. */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` or `prevCursor` of another page of the same list and order, or `last` for the last page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Whether the whole list is counted. An estimate is quick however long the list. */
                count?: components["parameters"]["Count"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProductListItem"][];
                        page: components["schemas"]["PageInfo"];
                    };
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    product: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                /** @description Only these, separated by commas; dots lead into relations. Of: id, slug, name, tagline, tint, vendor, price, compareAtPrice, image, category, inStock, colours, publishedAt, descriptionHtml, metaTitle, metaDescription, options, images, variants. */
                fields?: string;
                /** @description These besides, separated by commas. Of: category, variants. */
                include?: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    productRelated: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductCards"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            404: components["responses"]["404.NOT_FOUND"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    productFacets: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                q?: string;
                category?: string;
                collection?: string;
                price__gte?: number;
                price__lte?: number;
                inStock?: boolean;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
                q: string;
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    shop: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Shop"];
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
    delivery: {
        parameters: {
            query?: {
                /** @description Prices are answered in it (ISO 4217). The header `X-Currency` says the same. */
                currency?: components["parameters"]["Currency"];
            };
            header?: {
                /** @description Comes back in the answer and stands in every log line about the request. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description An ETag. Answered with 304 where nothing changed. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryOffer"] | null;
                };
            };
            /** @description Nothing changed. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400.VALIDATION_FAILED"];
            401: components["responses"]["401.INVALID_ACCESS_TOKEN"];
            429: components["responses"]["429.TOO_MANY_REQUESTS"];
            500: components["responses"]["500.INTERNAL"];
            503: components["responses"]["503.UNAVAILABLE"];
        };
    };
}
