<#-- A page above others, with a card for each of them. -->
<#import "_layout.ftl" as layout>
<#import "_guidance.ftl" as guidance>
<#import "_learn.ftl" as learn>
<@layout.page>
<div class="govuk-grid-row">
<div>
<@guidance.heading/>
${body}
</div>
<@guidance.relatedPages/>
</div>
<h2 id="pages">${words["pages-here"]}</h2>
<@learn.cards pages/>
<@guidance.sourcesList/>
<@guidance.reviewLine/>
</@layout.page>
