<#-- What asks the browser to keep the guide, and to remove it again; the page that shows it loads assets/keep.js. -->
<#macro panel>
<div id="keep" data-root="${root}" data-keeping="${words["keep-doing"]}" data-kept="${words["keep-done"]}" data-removed="${words["keep-removed"]}" data-failed="${words["keep-failed"]}" hidden>
<p id="keep-size" data-text="${words["keep-size"]?replace("[date]", asAt)}"></p>
<p role="status"></p>
<p><button class="govuk-button" type="button">${words["keep"]}</button><button class="govuk-button govuk-button--secondary" type="button" hidden>${words["keep-remove"]}</button></p>
</div>
<p class="govuk-inset-text" id="keep-instead">${words["keep-instead"]}</p>
</#macro>
